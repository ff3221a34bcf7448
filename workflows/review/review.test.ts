import { describe, expect, it } from 'vitest'
import { advance } from '../advance'
import { explain } from '../explain'
import { type ReviewEvent, type ReviewState, reviewWorkflow } from './machine'

const open = { evaluationIsOpen: true, isFree: true }
const why = 'My firm bids for this contract.'

const send = (state: ReviewState, event: ReviewEvent, facts = open, filings = 0) =>
  advance(reviewWorkflow, { state, memory: { filings }, facts }, event)
const codes = (answer: ReturnType<typeof send>) =>
  answer.ok ? [] : answer.reasons.map(({ code }) => code)

describe('Gilles’s review', () => {
  it('is filed, and filed again until the evaluation closes', () => {
    expect(send('assigned', { type: 'score' })).toMatchObject({
      state: 'filed',
      memory: { filings: 1 },
    })
    expect(send('filed', { type: 'score' }, open, 1)).toMatchObject({
      state: 'filed',
      memory: { filings: 2 },
    })
    const closed = { ...open, evaluationIsOpen: false }
    expect(codes(send('filed', { type: 'score' }, closed))).toEqual(['evaluation-closed'])
  })

  it('is not filed by somebody who is not free, who can still step aside', () => {
    const tied = { ...open, isFree: false }
    expect(codes(send('assigned', { type: 'score' }, tied))).toEqual(['not-free'])
    expect(send('filed', { type: 'recuse', reason: why }, tied)).toMatchObject({ state: 'recused' })
  })

  it('says why it is declined', () => {
    expect(codes(send('assigned', { type: 'abstain', reason: 'No' }))).toEqual(['reason-missing'])
    expect(send('assigned', { type: 'abstain', reason: why })).toMatchObject({ state: 'abstained' })
  })

  it('is taken back only before a score, and can be given again', () => {
    expect(send('assigned', { type: 'unassign' })).toMatchObject({ state: 'unassigned' })
    expect(send('filed', { type: 'unassign' })).toMatchObject({ ok: false, code: 'wrong-state' })
    expect(send('unassigned', { type: 'assign' })).toMatchObject({ state: 'assigned' })
    expect(send('assigned', { type: 'release' })).toMatchObject({ state: 'unassigned' })
  })

  it('is at an end once declined', () => {
    for (const state of ['abstained', 'recused'] as const) {
      const snapshot = { state, memory: { filings: 0 }, facts: open }
      const possible = explain(reviewWorkflow, snapshot).filter((entry) => entry.possible)
      expect(possible).toEqual([])
    }
  })
})
