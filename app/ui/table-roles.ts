/**
 * Table roles written out. They look redundant, but Safari takes a table's meaning away where the
 * phone's layout changes `display`.
 */
export const role = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  head: { role: 'columnheader' },
  name: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const
