import { createHash } from 'node:crypto'
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus'
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'

/**
 * A stream of random numbers that belongs to a seed and a name, for example (seed, proposal,
 * criterion). Streams of different names are independent, so adding, removing or reordering proposals
 * does not change what the others draw. The same seed and name give the same numbers everywhere.
 *
 * The 128 bits of state are the head of SHA-256 over the seed and the parts of the name.
 */
export function randomStream(seed: number, ...name: string[]): RandomGenerator {
  const digest = createHash('sha256')
    .update(JSON.stringify([seed, ...name]))
    .digest()
  const state = [0, 4, 8, 12].map((at) => digest.readInt32LE(at))
  return xoroshiro128plusFromState(state)
}

/** A number in the open interval (0, 1), 32 bits: its logarithm and normal quantile are finite. */
export function uniform(stream: RandomGenerator): number {
  return ((stream.next() >>> 0) + 0.5) / 0x1_0000_0000
}

/** A whole number from 0 to `below` − 1. The bias is under below / 2^32. */
export function uniformBelow(stream: RandomGenerator, below: number): number {
  return Math.floor(uniform(stream) * below)
}
