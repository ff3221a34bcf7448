import type { ReactNode } from 'react'
import { classes } from './classes'

export interface Fact {
  label: ReactNode
  value: ReactNode
}

interface FactsProps {
  facts: readonly Fact[]
  /** `wide` gives the names more room, `compact` drops the hairlines. */
  look?: 'wide' | 'compact'
}

/** Properties of a thing: name and value, row by row. Rows without a value are left out. */
export function Facts({ facts, look }: FactsProps) {
  return (
    <dl className={classes('facts', look)}>
      {facts
        .filter((fact) => fact.value !== null && fact.value !== undefined && fact.value !== false)
        .map((fact, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: facts of one thing never move
          <div key={index}>
            <dt>{fact.label}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
    </dl>
  )
}
