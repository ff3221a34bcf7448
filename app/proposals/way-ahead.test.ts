import { describe, expect, it } from 'vitest'
import { proposalStates } from '#workflows/proposal/states'
import type { HistoryEntry } from '~/process/history.server'
import { visitsIn } from './visits'
import { wayAhead } from './way-ahead.server'

const course = { consultation: true, asker: null }
const delivery = ['approved', 'piloting', 'measuring', 'completed']

describe('the way ahead of a proposal', () => {
  it('leads a draft through every step of its call', () => {
    expect(wayAhead('draft', course)).toEqual([
      'admissibility',
      'consultation',
      'evaluation',
      'deliberation',
      ...delivery,
    ])
  })

  it('leaves the consultation out where the call has none', () => {
    const way = wayAhead('admissibility', { ...course, consultation: false })
    expect(way).toEqual(['evaluation', 'deliberation', ...delivery])
  })

  it('leads an amended text back to whoever asked', () => {
    expect(wayAhead('amending', { ...course, asker: 'evaluation' }).slice(0, 2)).toEqual([
      'evaluation',
      'deliberation',
    ])
  })

  it('ends with the project, and promises nothing after a refusal', () => {
    expect(wayAhead('measuring', course)).toEqual(['completed'])
    for (const state of ['rejected', 'inadmissible', 'withdrawn', 'lapsed', 'completed'] as const) {
      expect(wayAhead(state, course)).toEqual([])
    }
  })

  it('is found from every state, or there is none', () => {
    for (const state of proposalStates) {
      const way = wayAhead(state, course)
      expect(way.length === 0 || way.at(-1) === 'completed').toBe(true)
    }
  })
})

const day = 86_400_000
const step = (at: number, type: string, from: string | null, to: string): HistoryEntry => ({
  sequence: at,
  type,
  at: at * day,
  from,
  to,
  version: 1,
  actor: null,
  sentBy: 'person',
  text: {},
  hash: '',
})

describe('the stays of a proposal', () => {
  it('count a round of changes into the check that asked for it', () => {
    const visits = visitsIn([
      step(1, 'submit', 'draft', 'admissibility'),
      step(4, 'request-changes', 'admissibility', 'amending'),
      step(9, 'resubmit', 'amending', 'admissibility'),
      step(12, 'admit', 'admissibility', 'consultation'),
      step(14, 'score', 'consultation', 'consultation'),
    ])
    expect(visits).toEqual([
      {
        state: 'admissibility',
        enteredAt: day,
        leftAt: 12 * day,
        leftBy: 'admit',
        rested: 5,
      },
      { state: 'consultation', enteredAt: 12 * day, leftAt: null, leftBy: null, rested: 0 },
    ])
  })

  it('show the signing of a decision as the deliberation it belongs to', () => {
    const visits = visitsIn([
      step(1, 'close-evaluation', 'evaluation', 'deliberation'),
      step(2, 'propose-decision', 'deliberation', 'cosigning'),
      step(3, 'cosign', 'cosigning', 'decided'),
      step(4, 'publish', 'decided', 'reserve-list'),
      step(5, 'promote', 'reserve-list', 'cosigning'),
    ])
    expect(visits.map(({ state }) => state)).toEqual(['deliberation', 'reserve-list'])
    expect(visits[0]?.leftBy).toBe('publish')
  })

  it('keep the present round of changes as a stay of its own', () => {
    const visits = visitsIn([
      step(1, 'submit', 'draft', 'admissibility'),
      step(4, 'request-changes', 'admissibility', 'amending'),
    ])
    expect(visits.map(({ state }) => state)).toEqual(['admissibility', 'amending'])
  })
})
