import type { Failure, FieldReasons } from '~/kernel/result'
import { type EventField, eventFields } from './event-fields'
import type { SentByPeople } from './event-schema.server'

/**
 * Puts the words of a refusal beside the fields that this event really has: the machine says "reason"
 * where an appeal has grounds, "reviewer" where a new lead is named. What fits none is said above.
 */
export function fitFailure(event: SentByPeople, failure: Failure): Failure {
  const known: EventField[] = eventFields[event]
  const fields: FieldReasons = {}
  const reasons = [...failure.reasons]
  for (const [name, said] of Object.entries(failure.fields ?? {})) {
    const fitting = fieldFor(known, name)
    if (fitting) fields[fitting] = [...(fields[fitting] ?? []), ...said]
    else reasons.push(...said)
  }
  return { ...failure, reasons, fields }
}

function fieldFor(known: readonly EventField[], name: string): string | null {
  const [root = ''] = name.split(/[.[]/)
  if (known.some((field) => field.name === root)) return name
  const kind = { reason: 'text', reviewer: 'person' }[root]
  return known.find((field) => field.kind === kind)?.name ?? null
}
