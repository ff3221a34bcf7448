import { z } from 'zod'
import { limits } from '~/proposals/schema'

/** `{fr, nl, en?, de?}`: reasons of an official act. Whether they suffice is the machine's guard. */
const text = z.string().trim().max(limits.section.max)
export const actReasons = z.strictObject({
  fr: text,
  nl: text,
  en: text.optional(),
  de: text.optional(),
})

export const decisionProposal = z.strictObject({
  outcome: z.enum(['approve', 'reject', 'reserve']),
  reasons: actReasons,
  conditions: text.optional(),
  grant: z.int().min(0).optional(),
})
export type DecisionProposal = z.output<typeof decisionProposal>
