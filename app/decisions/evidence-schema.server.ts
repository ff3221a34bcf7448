import { z } from 'zod'
import type { Evidence } from './evidence'

const number = z.number()
const key = z.string().max(60)

/** The shape of an evidence file, so that a broken one is refused in words. */
const evidenceFile = z.looseObject({
  method: key,
  effectScale: number,
  weights: z.record(key, number),
  directions: z.array(z.object({ key, weight: number })),
  indicators: z.array(
    z.looseObject({
      code: key,
      min: number,
      max: number,
      better: z.enum(['higher', 'lower']),
      weight: number,
      directions: z.array(key),
      baseline: number.nullable(),
    }),
  ),
  proposals: z.array(
    z.looseObject({
      reference: key,
      targets: z.array(
        z.looseObject({ indicator: key, low: number, likely: number, high: number }),
      ),
      sheets: z.array(
        z.looseObject({
          reviewer: key,
          targets: z.array(z.looseObject({ indicator: key })),
          criteria: z.array(z.looseObject({ key, score: number })),
        }),
      ),
    }),
  ),
  ranking: z.looseObject({ ranked: z.array(z.unknown()), unranked: z.array(z.unknown()) }),
  hash: z.string(),
})

/** Null where it is no evidence file. */
export function readEvidence(value: unknown): Evidence | null {
  const read = evidenceFile.safeParse(value)
  return read.success ? (value as Evidence) : null
}
