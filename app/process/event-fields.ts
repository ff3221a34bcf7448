import type { ProposalEventType } from '#workflows/proposal/events'

/** How a field is asked for. */
export type FieldKind =
  | 'text'
  | 'reasons'
  | 'outcome'
  | 'money'
  | 'day'
  | 'person'
  | 'reference'
  | 'rule'
  | 'choice'
  | 'sheet'

export interface EventField {
  name: string
  kind: FieldKind
  isOptional?: boolean
}

const reason: EventField = { name: 'reason', kind: 'text' }
const maybe = (field: EventField): EventField => ({ ...field, isOptional: true })
const note = maybe({ name: 'note', kind: 'text' })
const reasons: EventField = { name: 'reasons', kind: 'reasons' }
const reviewer: EventField = { name: 'reviewer', kind: 'person' }

/** What each event asks of its sender, as contract.md lists it. */
export const eventFields = {
  submit: [],
  discard: [],
  resubmit: [note],
  revise: [note],
  withdraw: [maybe(reason)],
  appeal: [{ name: 'grounds', kind: 'text' }],
  'start-pilot': [],
  'start-measuring': [],
  'report-milestone': [
    { name: 'milestone', kind: 'text' },
    { name: 'text', kind: 'text' },
    { name: 'done', kind: 'choice' },
  ],
  'record-measurement': [
    { name: 'indicator', kind: 'text' },
    { name: 'value', kind: 'text' },
    { name: 'date', kind: 'day' },
    { name: 'territory', kind: 'text' },
    { name: 'source', kind: 'text' },
    maybe({ name: 'method', kind: 'text' }),
  ],
  stop: [maybe(reason), maybe(reasons)],
  admit: [note],
  'request-changes': [reason],
  'declare-inadmissible': [{ name: 'rule', kind: 'rule' }, reasons],
  merge: [{ name: 'into', kind: 'reference' }],
  unmerge: [],
  extend: [{ name: 'until', kind: 'day' }, reason],
  'close-consultation': [],
  assign: [reviewer, maybe(reason)],
  unassign: [reviewer, maybe(reason)],
  score: [{ name: 'sheet', kind: 'sheet' }],
  abstain: [reason],
  recuse: [reason],
  'record-discussion': [{ name: 'note', kind: 'text' }],
  'close-evaluation': [],
  'propose-decision': [
    { name: 'outcome', kind: 'outcome' },
    reasons,
    maybe({ name: 'conditions', kind: 'text' }),
    maybe({ name: 'grant', kind: 'money' }),
  ],
  'reopen-evaluation': [reason],
  cosign: [],
  object: [reason],
  retract: [reason],
  publish: [],
  promote: [reasons, { name: 'grant', kind: 'money' }],
  uphold: [reasons],
  overturn: [reasons],
  complete: [{ name: 'summary', kind: 'text' }, maybe({ name: 'missing', kind: 'text' })],
  reinstate: [reason],
  'appoint-lead': [{ name: 'account', kind: 'person' }],
  'appoint-substitute': [
    { name: 'account', kind: 'person' },
    { name: 'role', kind: 'choice' },
    reason,
  ],
  hide: [reason],
  restore: [reason],
  'expire-draft': [],
  'expire-amending': [],
  'expire-reserve': [],
  'expire-appeal': [],
  'call-cancelled': [],
} satisfies Record<ProposalEventType, EventField[]>
