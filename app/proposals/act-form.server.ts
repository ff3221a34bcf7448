import { z } from 'zod'
import { type EventField, eventFields } from '~/process/event-fields'
import type { SentByPeople } from '~/process/event-schema.server'
import { prose, typedMoney } from './fields.server'
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

const short = () => prose({ min: 0, max: limits.reason.max }, false)
const long = () => prose({ min: 0, max: limits.section.max }, false)
const line = (max: number) => z.preprocess((value) => value ?? '', z.string().trim().max(max))

function fieldSchema({ kind, isOptional = false }: EventField): z.ZodType {
  switch (kind) {
    case 'reasons':
      return z.preprocess(
        (value) => value ?? {},
        z.object({ fr: long(), nl: long(), en: long(), de: long() }),
      )
    case 'outcome':
      return z.enum(['approve', 'reserve', 'reject'])
    case 'choice':
      return z.enum(['officer', 'board'])
    case 'money':
      return typedMoney(!isOptional)
    case 'day':
      return z.preprocess((value) => value ?? '', z.iso.date())
    case 'person':
      return line(254).pipe(z.string().min(1))
    case 'reference':
      return line(40)
    case 'rule':
      return line(200)
    default:
      return short()
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
      const value = kind === 'reasons' ? filledIn(typed[name]) : typed[name]
      const isEmpty = value === '' || value === null || value === undefined
      return isEmpty && isOptional ? [] : [[name, value]]
    }),
  )
}

function filledIn(texts: unknown): Record<string, string> {
  const { fr = '', nl = '', en, de } = (texts ?? {}) as Record<string, string>
  return { fr, nl, ...(en && { en }), ...(de && { de }) }
}
