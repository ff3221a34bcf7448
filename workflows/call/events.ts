import type { ActReasons } from '../proposal/events'

/** The time that a timer was set for; refused when the call's dates say otherwise. */
export type CallTimer = { due: number }

export type CallEvent =
  | { type: 'publish' }
  | { type: 'open'; timer?: CallTimer }
  | { type: 'close'; timer?: CallTimer }
  /** A proposal's decision went out; only the first one moves the call. */
  | { type: 'first-publication' }
  /** No proposal waits for a decision any more. */
  | { type: 'last-publication' }
  | { type: 'archive' }
  | { type: 'cancel'; reasons: ActReasons }
  | { type: 'cosign-cancellation' }
  | { type: 'retract-cancellation'; reason: string }
export type CallEventType = CallEvent['type']

export const callSenders = ['administrator', 'board', 'time', 'proposal'] as const
export type CallSender = (typeof callSenders)[number]

export const callEventSenders = {
  publish: ['administrator'],
  open: ['time', 'administrator'],
  close: ['time'],
  'first-publication': ['proposal'],
  'last-publication': ['proposal'],
  archive: ['administrator'],
  cancel: ['board'],
  'cosign-cancellation': ['board'],
  'retract-cancellation': ['board'],
} as const satisfies Record<CallEventType, readonly CallSender[]>

export const callEvents = Object.keys(callEventSenders) as CallEventType[]
