/** Rows as a table for the console: texts to the left, numbers to the right. */
export function table(rows) {
  const columns = Object.keys(rows[0])
  const cells = rows.map((row) => columns.map((column) => String(row[column] ?? '')))
  const widths = columns.map((column, at) =>
    Math.max(column.length, ...cells.map((line) => line[at].length)),
  )
  const isNumber = columns.map((_, at) => cells.every((line) => /^[-\d.,×]*$/.test(line[at])))
  const write = (line) =>
    line
      .map((cell, at) => (isNumber[at] ? cell.padStart(widths[at]) : cell.padEnd(widths[at])))
      .join('  ')
      .trimEnd()
  return [write(columns), ...cells.map(write)].join('\n')
}
