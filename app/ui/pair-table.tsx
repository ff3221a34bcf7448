import type { ReactNode } from 'react'
import { classes } from './classes'
import { role } from './table-roles'

interface PairTableProps {
  caption: ReactNode
  hideCaption?: boolean
  rows: readonly { label: ReactNode; value: ReactNode; strong?: boolean }[]
  /** On a phone the rows fold into one line that wraps. */
  fold?: boolean
}

/** Names on one side, figures on the other. */
export function PairTable({ caption, hideCaption, rows, fold }: PairTableProps) {
  return (
    <table {...role.table} className={classes('tbl pairs', fold && 'fold')}>
      <caption className={hideCaption ? 'vh' : undefined}>{caption}</caption>
      <tbody {...role.group}>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a drawn table never move
          <tr {...role.row} key={index}>
            <th {...role.name} scope="row">
              {row.label}
            </th>
            <td {...role.cell}>{row.strong ? <b>{row.value}</b> : row.value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
