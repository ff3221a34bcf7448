import { z } from 'zod'
import { readMoney } from '~/i18n/read-number'
import { limits } from '~/proposals/schema'
import { outcomes } from './schema'

const long = z.string().trim().max(limits.section.max)
const reason = z.string().trim().max(limits.reason.max).default('')
const revision = z.number().int()

/** Whole euros as people write them; nothing written is no grant. */
const grant = z
  .string()
  .max(40)
  .optional()
  .refine((text) => text === undefined || readMoney(text) !== null, {
    params: { code: 'http.field.number' },
  })
  .transform((text) => (text === undefined ? undefined : (readMoney(text) ?? undefined)))

const reasons = z
  .object({
    fr: long.default(''),
    nl: long.default(''),
    en: long.optional(),
    de: long.optional(),
  })
  .default({ fr: '', nl: '' })

/** What a board member does in the room of one proposal. */
export const roomForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('propose-decision'),
    revision,
    outcome: z.enum(outcomes),
    reasons,
    conditions: long.optional(),
    grant,
  }),
  z.object({ intent: z.literal('promote'), revision, reasons, grant }),
  z.object({ intent: z.literal('cosign'), revision }),
  z.object({ intent: z.literal('object'), revision, reason }),
  z.object({ intent: z.literal('retract'), revision, reason }),
])
export type RoomForm = z.output<typeof roomForm>

/** What goes out together, each as it stood on the preview. */
export const publicationForm = z.object({
  proposals: z
    .array(z.object({ reference: z.string().max(40), revision }))
    .min(1)
    .max(100),
})
