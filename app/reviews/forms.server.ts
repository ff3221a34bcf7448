import { z } from 'zod'
import { limits } from '~/proposals/schema'
import { criteria } from '~/scoring/rubric'
import { asideWays } from './ways'

/** As it is typed: what is wrong with it is said field by field when it is filed. */
const typed = z.string().max(20_000).default('')
const short = z.string().max(60).default('')

export const reviewForm = z.object({
  intent: z.enum(['declare', 'save', 'file']).default('save'),
  /** The version on the page. */
  version: z.number().int().optional(),
  targets: z
    .array(
      z.object({
        indicator: short,
        low: short,
        likely: short,
        high: short,
        confidence: short,
        reason: typed,
      }),
    )
    .max(limits.targets)
    .default([]),
  criteria: z
    .array(z.object({ key: short, score: short, reason: typed }))
    .max(criteria.length)
    .default([]),
  recommendation: short,
  comment: typed,
})

export const asideForm = z.object({
  as: z.enum(asideWays),
  reason: z.string().trim().max(limits.reason.max).default(''),
})

const officialText = z.string().trim().max(limits.section.max).default('')

/** What an officer does on the page of one evaluation. */
export const evaluationForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('assign'),
    reviewer: z.string().min(1).max(254),
    reason: z.string().trim().max(limits.reason.max).optional(),
  }),
  z.object({
    intent: z.literal('unassign'),
    reviewer: z.string().min(1).max(60),
    reason: z.string().trim().max(limits.reason.max).optional(),
  }),
  z.object({ intent: z.literal('remind'), reviewer: z.string().min(1).max(60) }),
  z.object({
    intent: z.literal('record-discussion'),
    revision: z.number().int(),
    note: z.string().trim().max(limits.reason.max).default(''),
  }),
  z.object({
    intent: z.literal('reply'),
    texts: z.object({
      fr: officialText,
      nl: officialText,
      en: officialText,
      de: officialText,
    }),
  }),
  z.object({ intent: z.literal('close-evaluation'), revision: z.number().int() }),
])
export type EvaluationForm = z.output<typeof evaluationForm>
