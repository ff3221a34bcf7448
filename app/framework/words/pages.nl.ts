import type { pages as english } from './pages.en'

export const pages = {
  strip: '{name}: {parts}.',
  'strip.part': '{territory} {value} in {year}',
  'strip.ends': 'Elke lijn loopt tussen de vaste grenzen van haar indicator.',
  'trend.better': '{territory}: beter sinds {since} ({change})',
  'trend.worse': '{territory}: minder goed sinds {since} ({change})',
  'trend.same': '{territory}: onveranderd sinds {since}',
  past: '{name}, van {from} tot {to}; de tabel hieronder geeft alle cijfers.',
  'context.below': '{name}: België {gap} punten onder de Europese Unie',
  'context.above': '{name}: België {gap} punten boven de Europese Unie',
  'context.row': '{name}: België {be}, Europese Unie {eu}.',
  'kind.desi.one': 'Digitale dimensie',
  'kind.condition.one': 'Voorwaarde',
  'direction.all': 'Bekijk ze allemaal',
  'direction.none': 'Nog geen openbaar voorstel noemt deze as. Dat van u kan het eerste zijn.',
} satisfies Record<keyof typeof english, string>
