import { z } from 'zod'
import { limits } from '~/proposals/schema'
import { confidences, criteria, recommendations } from '~/scoring/rubric'

const reason = z.string().trim().max(limits.reason.max)

/** Body of `reviews/mine` and of the event `score`. */
export const scoreSheet = z.strictObject({
  targets: z
    .array(
      z
        .strictObject({
          indicator: z.string().max(40),
          low: z.number(),
          likely: z.number(),
          high: z.number(),
          confidence: z.enum(confidences),
          reason: reason.min(10),
        })
        .refine(({ low, likely, high }) => low <= likely && likely <= high, {
          path: ['likely'],
          params: { code: 'reviews.field.levels' },
        }),
    )
    .max(limits.targets),
  criteria: z
    .array(
      z.strictObject({
        key: z.enum(criteria),
        score: z.int().min(0).max(5),
        reason: reason.default(''),
      }),
    )
    .max(criteria.length),
  recommendation: z.enum(recommendations),
  comment: z.string().trim().max(limits.section.max).default(''),
})
export type ScoreSheet = z.output<typeof scoreSheet>
