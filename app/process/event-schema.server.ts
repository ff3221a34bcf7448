import { z } from 'zod'
import type { ProposalEventType } from '#workflows/proposal/events'
import { limits } from '~/proposals/schema'

/**
 * The fields of the events, by shape and length. Whether a reason is there and long enough is the
 * machine's guard, so an empty one passes here and is refused there with its own words.
 */
const text = z.string().trim().max(limits.reason.max)
const long = z.string().trim().max(limits.section.max)
const reason = text.default('')
const act = z.strictObject({
  fr: long.default(''),
  nl: long.default(''),
  en: long.optional(),
  de: long.optional(),
})
const reasons = act.prefault({})
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const person = z.string().trim().min(1).max(254)
const money = z.int().min(0).max(1_000_000_000)
const none = z.strictObject({})

export const eventSchemas = {
  submit: none,
  discard: none,
  resubmit: z.strictObject({ note: text.optional() }),
  revise: z.strictObject({ note: text.optional() }),
  withdraw: z.strictObject({ reason: text.optional() }),
  appeal: z.strictObject({ grounds: reason }),
  'start-pilot': none,
  'start-measuring': none,
  stop: z.strictObject({ reason: text.optional(), reasons: act.optional() }),
  admit: z.strictObject({ note: text.optional() }),
  'request-changes': z.strictObject({ reason }),
  'declare-inadmissible': z.strictObject({ rule: reason, reasons }),
  merge: z.strictObject({ into: z.string().trim().max(40) }),
  unmerge: none,
  extend: z.strictObject({ until: day, reason }),
  'close-consultation': none,
  assign: z.strictObject({ reviewer: person, reason: text.optional() }),
  unassign: z.strictObject({ reviewer: person, reason: text.optional() }),
  abstain: z.strictObject({ reason }),
  recuse: z.strictObject({ reason }),
  'record-discussion': z.strictObject({ note: reason }),
  'close-evaluation': none,
  'propose-decision': z.strictObject({
    outcome: z.enum(['approve', 'reject', 'reserve']),
    reasons,
    conditions: long.optional(),
    grant: money.optional(),
  }),
  'reopen-evaluation': z.strictObject({ reason }),
  cosign: none,
  object: z.strictObject({ reason }),
  retract: z.strictObject({ reason }),
  publish: none,
  promote: z.strictObject({ reasons, grant: money }),
  uphold: z.strictObject({ reasons }),
  overturn: z.strictObject({ reasons }),
  complete: z.strictObject({ summary: reason, missing: text.optional() }),
  reinstate: z.strictObject({ reason }),
  'appoint-lead': z.strictObject({ account: person }),
  'appoint-substitute': z.strictObject({
    account: person,
    role: z.enum(['officer', 'board']),
    reason,
  }),
  hide: z.strictObject({ reason }),
  restore: z.strictObject({ reason }),
} satisfies Partial<Record<ProposalEventType, z.ZodType>>

export type SentByPeople = keyof typeof eventSchemas

export const isSentByPeople = (event: string): event is SentByPeople =>
  Object.hasOwn(eventSchemas, event)
