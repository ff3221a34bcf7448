import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'
import { normalQuantile } from './normal-quantile'

/**
 * A draw from the standard normal distribution by inversion: the quantile of one 32-bit number.
 * Ranking a thousand proposals takes a hundred million of them, so between the 64th and the last but
 * 64th of 4096 cells the quantile is read from a table with straight lines in between (error under
 * 1.1e-5, a thousandth of the sampling error of a million draws), beyond them it is computed.
 */
export function standardNormal(stream: RandomGenerator): number {
  const bits = stream.next() >>> 0
  const cell = bits >>> 20
  if (cell < computedCells || cell >= cells - computedCells) {
    return normalQuantile((bits + 0.5) / 0x1_0000_0000)
  }
  const from = table[cell] as number
  return from + ((table[cell + 1] as number) - from) * (((bits & 0xfffff) + 0.5) / 0x10_0000)
}

const cells = 4096
const computedCells = 64
const table = Float64Array.from({ length: cells }, (_, cell) =>
  cell === 0 ? Number.NEGATIVE_INFINITY : normalQuantile(cell / cells),
)
