/** One linear rule: lower ≤ Σ coefficient·x ≤ upper. */
export interface Row {
  lower: number
  upper: number
  entries: readonly (readonly [column: number, coefficient: number])[]
}

/** Maximise Σ objective·x under the rows, each column between its bounds. */
export interface IntegerProgram {
  columns: readonly { objective: number; lower: number; upper: number; isInteger: boolean }[]
  rows: readonly Row[]
}

export interface Solution {
  /** `feasible`: stopped by the time limit with an answer; `unknown`: without one. */
  status: 'optimal' | 'feasible' | 'infeasible' | 'unknown'
  /** A value for each column; empty without an answer. */
  values: readonly number[]
  /** No answer can be better than this. */
  bound: number
  /** Seconds that the solver ran. */
  seconds: number
}

export interface SolveOptions {
  /** Seconds; without it the solver runs until it is done. */
  timeLimit?: number
}

/** Solves one program, from the start and alone. Synchronous: belongs in a worker. */
export type Solve = (program: IntegerProgram, options?: SolveOptions) => Solution

export const binary = (objective: number) => ({ objective, lower: 0, upper: 1, isInteger: true })
export const atMost = (upper: number, entries: Row['entries']): Row => ({
  lower: Number.NEGATIVE_INFINITY,
  upper,
  entries,
})
export const atLeast = (lower: number, entries: Row['entries']): Row => ({
  lower,
  upper: Number.POSITIVE_INFINITY,
  entries,
})
