import type { ReactNode } from 'react'
import { classes } from './classes'

export interface Column<Row> {
  key: string
  header: ReactNode
  cell: (row: Row) => ReactNode
  /** Figures stand at the end of their column. */
  numeric?: boolean
  /** The column that names the row; the first one unless said. */
  names?: boolean
  /** The label on a phone when `header` is not plain text. */
  label?: string
}

interface TableProps<Row> {
  caption: ReactNode
  /** Keep the caption for assistive technology only, when a heading says the same. */
  hideCaption?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  isCurrent?: (row: Row) => boolean
  className?: string
}

/**
 * A table that becomes one card a row on a phone. The roles are written out because `display`
 * changes would take the table's meaning away in some browsers.
 */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, hideCaption, columns, rows, rowKey, isCurrent, className } = props
  const naming = columns.find((column) => column.names) ?? columns[0]
  return (
    <table role="table" className={classes('tbl cards', className)}>
      <caption className={hideCaption ? 'vh' : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column.key} role="columnheader" scope="col" className={figure(column)}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row" aria-current={isCurrent?.(row) || undefined}>
            {columns.map((column) =>
              column === naming ? (
                <th key={column.key} role="rowheader" scope="row">
                  {column.cell(row)}
                </th>
              ) : (
                <td
                  key={column.key}
                  role="cell"
                  className={figure(column)}
                  data-label={labelOf(column)}
                >
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const figure = <Row,>(column: Column<Row>) => (column.numeric ? 'num' : undefined)
const labelOf = <Row,>(column: Column<Row>) =>
  column.label ?? (typeof column.header === 'string' ? column.header : undefined)
