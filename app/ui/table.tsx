import type { ReactNode } from 'react'
import { classes } from './classes'
import { role } from './table-roles'

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

/** A table that becomes one card a row on a phone. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, hideCaption, columns, rows, rowKey, isCurrent, className } = props
  const naming = columns.find((column) => column.names) ?? columns[0]
  return (
    <table {...role.table} className={classes('tbl flip', className)}>
      <caption className={hideCaption ? 'vh' : undefined}>{caption}</caption>
      <thead {...role.group}>
        <tr {...role.row}>
          {columns.map((column) => (
            <th key={column.key} {...role.head} scope="col" className={figure(column)}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...role.group}>
        {rows.map((row) => (
          <tr key={rowKey(row)} {...role.row} aria-current={isCurrent?.(row) || undefined}>
            {columns.map((column) =>
              column === naming ? (
                <th key={column.key} {...role.name} scope="row">
                  {column.cell(row)}
                </th>
              ) : (
                <Cell key={column.key} column={column} row={row} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const label = column.label ?? (typeof column.header === 'string' ? column.header : undefined)
  return (
    <td {...role.cell} className={figure(column)} data-label={label}>
      {/* One box, so that on a phone the content stays together beside its label. */}
      <div>{column.cell(row)}</div>
    </td>
  )
}

const figure = <Row,>(column: Column<Row>) => (column.numeric ? 'num' : undefined)
