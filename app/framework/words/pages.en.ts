/** Words of the public pages of indicators and directions. */
export const pages = {
  strip: '{name}: {parts}.',
  'strip.part': '{territory} {value} in {year}',
  'strip.ends': 'Each line runs between the fixed bounds of its indicator.',
  'trend.better': '{territory}: better since {since} ({change})',
  'trend.worse': '{territory}: worse since {since} ({change})',
  'trend.same': '{territory}: unchanged since {since}',
  past: '{name}, from {from} to {to}; the table below has all figures.',
  'context.below': '{name}: Belgium {gap} points below the European Union',
  'context.above': '{name}: Belgium {gap} points above the European Union',
  'context.row': '{name}: Belgium {be}, European Union {eu}.',
  'kind.desi.one': 'Digital dimension',
  'kind.condition.one': 'Condition',
  'direction.all': 'See all of them',
  'direction.none': 'No public proposal names this direction yet. Yours can be the first.',
} as const
