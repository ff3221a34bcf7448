import { describe, expect, it } from 'vitest'
import { advance, begin } from '../advance'
import { explain } from '../explain'
import { outline } from '../outline'
import { defaultTerms } from '../proposal/terms'
import { type CallEvent, type CallEventType, callEvents } from './events'
import { type CallFacts, type CallMemory, emptyCallMemory } from './facts'
import { callWorkflow } from './machine'
import type { CallState } from './states'

const now = Date.UTC(2026, 8, 7, 8)
const day = 86_400_000
const reasons = {
  fr: 'Le budget de l’appel a été retiré par le Gouvernement le premier septembre.',
  nl: 'De Regering heeft het budget van de oproep op één september ingetrokken.',
}

const ready: CallFacts = {
  now,
  actorId: 'karim',
  isStanding: false,
  opensAt: now + day,
  closesAt: now + 30 * day,
  missingTexts: [],
  directions: 3,
  budget: 1_500_000,
  maximumGrant: 400_000,
  terms: defaultTerms,
  appeals: true,
  members: 4,
  quorum: 3,
  panelGroups: 2,
  reviewers: 5,
  reviewerGroups: 3,
  undecided: 4,
}

function send(
  state: CallState,
  event: CallEvent,
  facts: Partial<CallFacts> = {},
  memory: CallMemory = emptyCallMemory,
) {
  return advance(callWorkflow, { state, memory, facts: { ...ready, ...facts } }, event)
}
const codes = (answer: ReturnType<typeof send>) =>
  answer.ok ? [] : answer.reasons.map(({ code }) => code)

describe('a call', () => {
  it('begins as a draft', () => {
    const first = begin(callWorkflow, { memory: emptyCallMemory, facts: ready })
    expect(first).toMatchObject({ state: 'draft', effects: [] })
  })

  it('is published, opens and closes on its dates, and is decided by its proposals', () => {
    const published = send('draft', { type: 'publish' })
    expect(published).toMatchObject({ ok: true, state: 'published' })
    expect(published.ok && published.effects).toEqual([
      { type: 'freeze-call' },
      { type: 'timer', event: 'open', due: now + day, at: now + day },
      { type: 'notify', template: 'call-published', to: 'followers' },
    ])
    const byTime = { actorId: null }
    const opens = { type: 'open', timer: { due: now + day } } as const
    expect(send('published', opens, { ...byTime, now: now + day })).toMatchObject({ state: 'open' })
    const closes = { type: 'close', timer: { due: now + 30 * day } } as const
    const closed = send('open', closes, { ...byTime, now: now + 30 * day + 1000 })
    expect(closed).toMatchObject({ state: 'closed' })
    expect(send('closed', { type: 'first-publication' }, byTime)).toMatchObject({
      state: 'deciding',
    })
    expect(codes(send('deciding', { type: 'last-publication' }, byTime))).toEqual([
      'proposals-undecided',
    ])
    const all = { ...byTime, undecided: 0 }
    expect(send('deciding', { type: 'last-publication' }, all)).toMatchObject({ state: 'decided' })
    expect(send('decided', { type: 'archive' }, { undecided: 0 })).toMatchObject({
      state: 'archived',
    })
  })

  it('is published only when French and Dutch are complete', () => {
    const missingTexts = [
      { language: 'nl', part: 'summary' },
      { language: 'fr', part: 'conditions' },
    ] as const
    expect(send('draft', { type: 'publish' }, { missingTexts })).toMatchObject({
      reasons: [
        { code: 'text-missing', params: { language: 'nl', part: 'summary' } },
        { code: 'text-missing', params: { language: 'fr', part: 'conditions' } },
      ],
    })
  })

  it.each<[string, Partial<CallFacts>, string[]]>([
    ['no direction', { directions: 0 }, ['direction-missing']],
    ['no closing', { closesAt: null }, ['dates-missing']],
    ['no opening', { opensAt: null }, ['dates-missing']],
    ['dates reversed', { closesAt: now + day }, ['dates-reversed']],
    ['a closing that is past', { opensAt: now - 2 * day, closesAt: now - day }, ['closing-past']],
    [
      'a consultation under its minimum',
      { terms: { ...defaultTerms, consultation: 13 } },
      ['consultation-short'],
    ],
    ['a grant above the budget', { budget: 300_000 }, ['grant-above-budget']],
    ['two members where it has appeals', { members: 2 }, ['members-missing']],
    ['fewer reviewers than its quorum', { reviewers: 2 }, ['reviewers-missing']],
    ['reviewers of one group', { reviewerGroups: 1 }, ['groups-missing']],
  ])('is not published with %s', (_fault, facts, expected) => {
    expect(codes(send('draft', { type: 'publish' }, facts))).toEqual(expected)
  })

  it('needs two members only where it has no appeals, and no closing where it is standing', () => {
    expect(codes(send('draft', { type: 'publish' }, { members: 2, appeals: false }))).toEqual([])
    const standing = { isStanding: true, closesAt: null, budget: null, maximumGrant: null }
    expect(codes(send('draft', { type: 'publish' }, standing))).toEqual([])
  })

  it('does not open early, by an old timer, or without its people', () => {
    const due = now + day
    const fire = (facts: Partial<CallFacts>, timer?: { due: number }) =>
      codes(send('published', { type: 'open', timer }, { actorId: null, ...facts }))
    expect(fire({}, { due })).toEqual(['not-yet'])
    expect(fire({ now: due }, { due: due - day })).toEqual(['timer-stale'])
    expect(fire({ now: due })).toEqual(['timer-stale'])
    expect(fire({ now: due, reviewers: 0, members: 1 }, { due })).toEqual([
      'members-missing',
      'reviewers-missing',
    ])
    expect(codes(send('published', { type: 'open' }, { now: due + day }))).toEqual([])
  })

  it('closes after its last second, by time alone, and never when it is standing', () => {
    const closesAt = ready.closesAt ?? 0
    const close = { type: 'close', timer: { due: closesAt } } as const
    const at = (moment: number) => codes(send('open', close, { actorId: null, now: moment }))
    expect(at(closesAt + 999)).toEqual(['not-yet'])
    expect(at(closesAt + 1000)).toEqual([])
    expect(codes(send('open', close, { now: closesAt + day }))).toEqual(['sent-by-time'])
    const standing = { actorId: null, isStanding: true, closesAt: null, now: closesAt + day }
    expect(codes(send('open', close, standing))).toEqual(['standing', 'not-yet', 'timer-stale'])
  })
})

describe('the cancellation of a call', () => {
  const cancel = { type: 'cancel', reasons } as const
  const ines = { actorId: 'ines' }
  const joost = { actorId: 'joost' }
  const waiting: CallMemory = { cancellation: { proposer: 'ines', at: now } }

  it('takes two members and reasons in both languages, and tells the proposals', () => {
    const first = send('open', cancel, ines)
    expect(first).toMatchObject({ ok: true, state: 'open', memory: waiting })
    expect(codes(send('open', { type: 'cosign-cancellation' }, ines, waiting))).toEqual([
      'same-signer',
    ])
    const second = send('open', { type: 'cosign-cancellation' }, joost, waiting)
    expect(second).toMatchObject({ state: 'cancelled' })
    expect(second.ok && second.effects[0]).toEqual({
      type: 'tell-proposals',
      event: 'call-cancelled',
    })
    const bare = { type: 'cancel', reasons: { fr: 'Non.', nl: '' } } as const
    expect(codes(send('open', bare, ines))).toEqual(['reasons-missing', 'reasons-missing'])
  })

  it('is proposed once, and can be taken back', () => {
    expect(codes(send('closed', cancel, joost, waiting))).toEqual(['cancellation-proposed'])
    expect(codes(send('closed', { type: 'cosign-cancellation' }, joost))).toEqual([
      'cancellation-missing',
    ])
    const retract = { type: 'retract-cancellation', reason: 'The money is back.' } as const
    expect(codes(send('closed', { ...retract, reason: '' }, ines, waiting))).toEqual([
      'reason-missing',
    ])
    expect(send('closed', retract, ines, waiting)).toMatchObject({ memory: emptyCallMemory })
  })

  it('never touches the idea box', () => {
    expect(codes(send('open', cancel, { ...ines, isStanding: true }))).toEqual(['standing'])
  })
})

it('knows in each state exactly these events', () => {
  const cancelling = ['cancel', 'cosign-cancellation', 'retract-cancellation']
  const table: Record<CallState, (CallEventType | string)[]> = {
    draft: ['publish'],
    published: ['open', ...cancelling],
    open: ['close', ...cancelling],
    closed: ['first-publication', ...cancelling],
    deciding: ['last-publication', ...cancelling],
    decided: ['archive'],
    archived: [],
    cancelled: [],
  }
  for (const [state, expected] of Object.entries(table)) {
    const snapshot = { state: state as CallState, memory: emptyCallMemory, facts: ready }
    const explained = explain(callWorkflow, snapshot)
    expect(explained.map(({ event }) => event)).toEqual(callEvents)
    expect(explained.filter(({ possible }) => possible).map(({ event }) => event)).toEqual(expected)
  }
  expect(outline(callWorkflow)[0]?.states.map(({ state }) => state)).toEqual(Object.keys(table))
})
