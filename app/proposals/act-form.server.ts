import { z } from 'zod'
import { readMoney } from '~/i18n/read-number'
import { type EventField, eventFields } from '~/process/event-fields'
import type { SentByPeople } from '~/process/event-schema.server'
import { cleanText } from './fields.server'
import { limits } from './schema'

/**
 * An event as it is typed on its page. Lengths and formats are checked here; whether a reason is
 * there and long enough is the machine's guard, which says so in its own words.
 */
export function actForm(event: SentByPeople) {
  const fields: EventField[] = eventFields[event]
  const shape = Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)]))
  return z.object({ ...shape, revision: z.coerce.number().int() })
}

const needed = { code: 'http.field.required' }

/**
 * What is left empty arrives as missing; whether it may be is the machine's to say. No `pipe` into
 * another string: the reading of forms would make its '' missing once more.
 */
const prose = (max: number) =>
  z
    .string()
    .optional()
    .transform((typed) => cleanText(typed ?? ''))
    .refine((text) => text.length <= max, { params: { code: 'http.field.too-long', count: max } })

const money = z
  .string()
  .max(60)
  .optional()
  .transform((typed, context) => {
    const value = typed === undefined ? null : readMoney(typed)
    if (typed !== undefined && value === null) {
      context.addIssue({ code: 'custom', params: { code: 'proposals.field.money' } })
      return z.NEVER
    }
    return value
  })

const act = prose(limits.section.max)
const reasons = z.object({ fr: act, nl: act, en: act, de: act })

function fieldSchema({ kind, isOptional = false }: EventField): z.ZodType {
  switch (kind) {
    case 'reasons':
      return isOptional ? reasons.optional() : reasons
    case 'outcome':
      return z.enum(['approve', 'reserve', 'reject'])
    case 'choice':
      return z.enum(['officer', 'board'])
    case 'money':
      return isOptional ? money : money.refine((value) => value !== null, { params: needed })
    case 'day':
      return z.iso.date()
    case 'person':
      return z.string().trim().min(1).max(254)
    case 'reference':
      return prose(40)
    case 'rule':
      return prose(200)
    default:
      return prose(limits.reason.max)
  }
}

/** What was typed, as the event takes it: what was left empty and may be is left out. */
export function sentFields(
  event: SentByPeople,
  typed: Record<string, unknown>,
): Record<string, unknown> {
  const fields: EventField[] = eventFields[event]
  return Object.fromEntries(
    fields.flatMap(({ name, kind, isOptional }) => {
      const value = kind === 'reasons' ? filledIn(typed[name], isOptional) : typed[name]
      const isEmpty = value === '' || value === null || value === undefined
      return isEmpty && isOptional ? [] : [[name, value]]
    }),
  )
}

function filledIn(texts: unknown, isOptional = false): Record<string, string> | null {
  const { fr = '', nl = '', en, de } = (texts ?? {}) as Record<string, string>
  if (isOptional && !fr && !nl) return null
  return { fr, nl, ...(en && { en }), ...(de && { de }) }
}
