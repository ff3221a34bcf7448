import type { Person } from '~/identity/schema'

/** Who sends an event: a person, the clock, or the call that the proposal belongs to. */
export type Sender = Person | 'time' | 'call'

export const personOf = (sender: Sender): Person | null =>
  typeof sender === 'string' ? null : sender
