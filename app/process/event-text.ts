import type { ProposalEvent } from '#workflows/proposal/events'

/** Fields that hold what a person wrote; they stand beside the hashed record and can be erased. */
const written = new Set([
  'note',
  'reason',
  'reasons',
  'rule',
  'conditions',
  'grounds',
  'summary',
  'missing',
])
/** Never recorded: a timer's own bookkeeping. */
const internal = new Set(['type', 'timer'])

/** Splits an event's fields into codes and numbers, and free text. */
export function writtenIn(event: ProposalEvent): {
  codes: Record<string, unknown>
  text: Record<string, unknown>
} {
  const fields = Object.entries(event).filter(
    ([key, value]) => !internal.has(key) && value !== undefined,
  )
  return {
    codes: Object.fromEntries(fields.filter(([key]) => !written.has(key))),
    text: Object.fromEntries(fields.filter(([key]) => written.has(key))),
  }
}
