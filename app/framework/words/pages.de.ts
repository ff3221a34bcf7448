import type { pages as english } from './pages.en'

export const pages = {
  strip: '{name}: {parts}.',
  'strip.part': '{territory} {value} im Jahr {year}',
  'strip.ends': 'Jede Linie reicht von einer festen Grenze ihres Indikators zur anderen.',
  'trend.better': '{territory}: besser seit {since} ({change})',
  'trend.worse': '{territory}: schlechter seit {since} ({change})',
  'trend.same': '{territory}: unverändert seit {since}',
  past: '{name}, von {from} bis {to}; die Tabelle darunter enthält alle Zahlen.',
  'context.below': '{name}: Belgien {gap} Punkte unter der Europäischen Union',
  'context.above': '{name}: Belgien {gap} Punkte über der Europäischen Union',
  'context.row': '{name}: Belgien {be}, Europäische Union {eu}.',
  'kind.desi.one': 'Digitale Dimension',
  'kind.condition.one': 'Bedingung',
  'direction.all': 'Alle ansehen',
  'direction.none':
    'Noch nennt kein öffentlicher Vorschlag diese Ausrichtung. Ihrer kann der erste sein.',
} satisfies Record<keyof typeof english, string>
