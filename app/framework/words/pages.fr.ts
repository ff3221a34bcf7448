import type { pages as english } from './pages.en'

export const pages = {
  strip: '{name}\u00a0: {parts}.',
  'strip.part': '{territory} {value} en {year}',
  'strip.ends': 'Chaque ligne va d’une borne fixe à l’autre de son indicateur.',
  'trend.better': '{territory}\u00a0: mieux depuis {since} ({change})',
  'trend.worse': '{territory}\u00a0: moins bien depuis {since} ({change})',
  'trend.same': '{territory}\u00a0: inchangé depuis {since}',
  past: '{name}, de {from} à {to}\u00a0; le tableau ci-dessous donne tous les chiffres.',
  'context.below': '{name}\u00a0: la Belgique {gap} points sous l’Union européenne',
  'context.above': '{name}\u00a0: la Belgique {gap} points au-dessus de l’Union européenne',
  'context.row': '{name}\u00a0: Belgique {be}, Union européenne {eu}.',
  'kind.desi.one': 'Dimension du numérique',
  'kind.condition.one': 'Condition',
  'direction.all': 'Les voir toutes',
  'direction.none':
    'Aucune proposition publique ne nomme encore cet axe. La vôtre peut être la première.',
} satisfies Record<keyof typeof english, string>
