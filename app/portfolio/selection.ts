import { exactSum } from '~/scoring/exact-sum'
import type { IntegerProgram, Row } from './integer-program'

/** Items chosen by number, in the order of the items. */
export type Selection = readonly number[]

export const selectionOf = (values: readonly number[], count: number): Selection =>
  Array.from({ length: count }, (_, at) => at).filter((at) => values[at] === 1)

/** A relative slack that covers the rounding of sums, far under a cent in a million euros. */
const slack = 1e-9

export function satisfies(selection: Selection, { lower, upper, entries }: Row): boolean {
  const chosen = new Set(selection)
  const parts = entries.flatMap(([at, coefficient]) => (chosen.has(at) ? [coefficient] : []))
  const sum = exactSum(parts)
  const room = slack * Math.max(1, ...entries.map(([, coefficient]) => Math.abs(coefficient)))
  return sum >= lower - room && sum <= upper + room
}

export const worthOf = (selection: Selection, values: readonly number[]): number =>
  exactSum(selection.map((at) => values[at] ?? 0))

/** Two values that differ by rounding only are a tie. */
export const tieWidth = (value: number): number => slack * Math.max(1, Math.abs(value))

/**
 * One binary column an item. The objective is multiplied by a power of two that brings its largest
 * value near a million, so that the solver's absolute tolerances are far under any real difference.
 */
export function selectionProgram(values: readonly number[], rows: readonly Row[]): IntegerProgram {
  const factor = objectiveFactor(values)
  return {
    columns: values.map((value) => ({
      objective: value * factor,
      lower: 0,
      upper: 1,
      isInteger: true,
    })),
    rows,
  }
}

export function objectiveFactor(values: readonly number[]): number {
  const largest = Math.max(0, ...values.map(Math.abs))
  return largest > 0 ? 2 ** (20 - Math.ceil(Math.log2(largest))) : 1
}
