import type { Reading } from '../workflow'
import { isJudgedPartChanged } from './changes'
import type { ProposalEvent } from './events'
import type { Facts } from './facts'
import type { Memory } from './memory'

/** Where an event leads when more than one state is possible. */
export const readings = {
  admission: ({ facts }) => (facts.call.consultation ? 'consultation' : 'evaluation'),

  /** The asker; but what the board sent back and the lead changed must be scored again. */
  return: ({ memory, facts }) =>
    memory.asker === 'deliberation' && isJudgedPartChanged(facts) ? 'evaluation' : memory.asker,

  /** Nothing came in time: an unexamined proposal lapses, any other goes on as last submitted. */
  'late-return': ({ memory }) => (memory.asker === 'admissibility' ? 'lapsed' : memory.asker),

  origin: ({ memory }) => memory.decision?.origin ?? null,

  outcome: ({ memory }) => {
    if (!memory.decision) return null
    return { approve: 'approved', reject: 'rejected', reserve: 'reserve-list' }[
      memory.decision.outcome
    ]
  },

  contested: ({ memory }) => memory.act?.kind ?? null,

  'after-overturn': ({ memory, facts }) => {
    if (memory.act?.kind === 'rejected') return 'deliberation'
    if (memory.act?.kind === 'stopped') return memory.left
    return facts.call.consultation ? 'consultation' : 'evaluation'
  },

  left: ({ memory }) => memory.left,

  /** The first word of the cancellation only marks; the timer that it sets ends the process. */
  cancellation: ({ event }) =>
    event.type === 'call-cancelled' && event.timer ? 'lapsed' : 'marked',
} satisfies Record<string, Reading<Memory, Facts, ProposalEvent>>

export type ReadingName = keyof typeof readings
