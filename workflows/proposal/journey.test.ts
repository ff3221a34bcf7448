import { describe, expect, it } from 'vitest'
import { begin } from '../advance'
import { afterMove } from './changes'
import { proposalWorkflow } from './machine'
import { emptyMemory } from './memory'
import {
  amira,
  approve,
  chantal,
  goodDay,
  ines,
  Journey,
  joost,
  lea,
  mehdi,
  reasons,
  reject,
  reserve,
  why,
} from './personas'
import { shownState } from './shown-state'

const deliberating = () => new Journey().to('deliberation')

describe('the way of a proposal', () => {
  it('begins as a private draft that expires a year after the last edit', () => {
    const first = begin(proposalWorkflow, { memory: emptyMemory, facts: goodDay })
    expect(first.state).toEqual({ process: 'draft', publication: 'private' })
    expect(first.memory.entry).toBe(1)
    expect(first.effects).toEqual([
      {
        type: 'timer',
        event: 'expire-draft',
        entry: 1,
        due: Date.UTC(2027, 8, 7, 21, 59, 59),
        at: Date.UTC(2027, 8, 7, 22),
      },
    ])
  })

  it('leads Amira from her draft to a measured effect', () => {
    const journey = new Journey()
    expect(journey.sends(amira, { type: 'submit' }).state).toEqual({
      process: 'admissibility',
      publication: 'private',
    })
    expect(journey.memory).toMatchObject({ version: 1, machineVersion: 1, rounds: 0 })
    expect(journey.sends(chantal, { type: 'admit' }).state).toEqual({
      process: 'consultation',
      publication: 'public',
    })
    expect(journey.effects).toContainEqual({ type: 'publish-page' })
    expect(journey.fires('close-consultation').state.process).toBe('evaluation')
    expect(journey.sends(chantal, { type: 'close-evaluation' }).state.process).toBe('deliberation')
    expect(journey.sends(ines, approve).state.process).toBe('cosigning')
    expect(journey.sends(joost, { type: 'cosign' }).state.process).toBe('decided')
    expect(journey.sends(mehdi, { type: 'publish' }).state).toEqual({
      process: 'approved',
      publication: 'public',
    })
    expect(journey.effects).toEqual([
      { type: 'freeze-decision', outcome: 'approve', grant: 100_000, signers: ['ines', 'joost'] },
      { type: 'letter', letter: 'decision', outcome: 'approve', canAppeal: false },
      { type: 'notify', template: 'decision-published', to: 'authors' },
      { type: 'notify', template: 'decision-published', to: 'followers' },
      { type: 'tell-call', event: 'first-publication' },
      { type: 'open-project', grant: 100_000 },
    ])
    journey.sends(amira, { type: 'start-pilot' }).sends(amira, { type: 'start-measuring' })
    const completed = journey.sends(chantal, { type: 'complete', summary: 'Measured twice.' })
    expect(completed.state.process).toBe('completed')
  })

  it('goes straight to evaluation where the call has no consultation, and is public there', () => {
    const journey = new Journey().givenCall({ consultation: false }).to('admissibility')
    journey.sends(chantal, { type: 'admit' })
    expect(journey.state).toEqual({ process: 'evaluation', publication: 'public' })
  })

  it('ends with a discarded draft whose text is erased', () => {
    const journey = new Journey().sends(amira, { type: 'discard' })
    expect(journey.state.process).toBe('discarded')
    expect(journey.effects).toEqual([{ type: 'erase-text' }])
  })

  it.each(['admissibility', 'consultation', 'evaluation', 'deliberation'] as const)(
    'lets Amira withdraw from %s',
    (state) => {
      const journey = new Journey().to(state).sends(amira, { type: 'withdraw' })
      expect(journey.state.process).toBe('withdrawn')
    },
  )

  it('tells Amira, when rejected, that she can appeal within thirty days', () => {
    const journey = deliberating().sends(ines, reject).sends(joost, { type: 'cosign' })
    journey.sends(ines, { type: 'publish' })
    expect(journey.state.process).toBe('rejected')
    expect(journey.effects).toContainEqual({
      type: 'letter',
      letter: 'decision',
      outcome: 'reject',
      canAppeal: true,
    })
    expect(journey.timer('expire-appeal')).toBeDefined()
  })

  it('keeps a reserve list whose entries are promoted, or lapse after a year', () => {
    const journey = deliberating().sends(ines, reserve).sends(joost, { type: 'cosign' })
    journey.sends(joost, { type: 'publish' })
    expect(journey.state.process).toBe('reserve-list')
    const promoted = journey.sends(mehdi, { type: 'promote', reasons, grant: 90_000 })
    expect(promoted.state.process).toBe('cosigning')
    journey.sends(mehdi, { type: 'retract', reason: why })
    expect(journey.state.process).toBe('reserve-list')
    expect(journey.fires('expire-reserve').state.process).toBe('lapsed')
  })

  it('sends a decision back to where it came from when a member objects', () => {
    const journey = deliberating().sends(ines, approve)
    journey.sends(joost, { type: 'object', reason: why })
    expect(journey.state.process).toBe('deliberation')
    expect(journey.memory.decision).toBeNull()
  })

  it('shows outside the board the state that a pending decision came from', () => {
    const shown = ({ state, memory }: Journey) => shownState(state.process, memory)
    const journey = deliberating().sends(ines, reserve)
    expect(shown(journey)).toBe('deliberation')
    expect(shown(journey.sends(joost, { type: 'cosign' }))).toBe('deliberation')
    expect(shown(journey.sends(joost, { type: 'publish' }))).toBe('reserve-list')
    journey.sends(mehdi, { type: 'promote', reasons, grant: 90_000 })
    expect(shown(journey)).toBe('reserve-list')
  })

  it('forgets the thirty days of a cancelled call when it moves to another', () => {
    const journey = deliberating().givenCall({ status: 'cancelled' })
    journey.sends(null, { type: 'call-cancelled' })
    expect(journey.memory.cancelledDue).not.toBeNull()
    expect(afterMove(journey.memory).cancelledDue).toBeNull()
  })

  it('lets a cosigned decision be taken back before it is published', () => {
    const journey = deliberating().sends(ines, approve).sends(joost, { type: 'cosign' })
    journey.sends(mehdi, { type: 'retract', reason: why })
    expect(journey.state.process).toBe('deliberation')
  })

  it('returns amended text to the one who asked', () => {
    const journey = new Journey().to('admissibility')
    journey.sends(chantal, { type: 'request-changes', reason: why })
    expect(journey.state.process).toBe('amending')
    journey.sends(amira, { type: 'resubmit' })
    expect(journey.state.process).toBe('admissibility')
  })

  it('has what the board sent back scored again when its text changed', () => {
    const journey = deliberating().sends(ines, { type: 'request-changes', reason: why })
    journey.given({ document: { ...goodDay.document, changes: ['targets'] } })
    journey.sends(amira, { type: 'resubmit' })
    expect(journey.state.process).toBe('evaluation')
    expect(journey.memory).toMatchObject({ version: 2, scoredFrom: 2 })
    expect(journey.effects).toContainEqual({ type: 'stale-scores', before: 2 })
    expect(journey.refusal(chantal, { type: 'close-evaluation' })).toEqual([
      'quorum-missing',
      'groups-missing',
    ])
  })

  it('returns to the board at once what came back unchanged', () => {
    const journey = deliberating().sends(ines, { type: 'request-changes', reason: why })
    journey.sends(amira, { type: 'resubmit' })
    expect(journey.state.process).toBe('deliberation')
    expect(journey.memory).toMatchObject({ version: 1, scoredFrom: 1 })
  })

  it('lapses when nobody answers the first examination, and can be reinstated in time', () => {
    const journey = new Journey().to('admissibility')
    journey.sends(chantal, { type: 'request-changes', reason: why }).fires('expire-amending')
    expect(journey.state.process).toBe('lapsed')
    journey.after(29).sends(chantal, { type: 'reinstate', reason: why })
    expect(journey.state.process).toBe('amending')
    expect(journey.timer('expire-amending')?.due).toBe(journey.memory.clocks.amending?.due)
  })

  it('goes on with the last version when nobody answers a later examination', () => {
    const journey = new Journey().to('evaluation')
    journey.sends(chantal, { type: 'request-changes', reason: why }).fires('expire-amending')
    expect(journey.state.process).toBe('evaluation')
    expect(journey.effects).toContainEqual({ type: 'restore-version', version: 1 })
  })

  it('lets Amira take in once what the consultation said, at no cost of a round', () => {
    const journey = new Journey().to('evaluation').given({ reviews: [] })
    journey.sends(amira, { type: 'revise' })
    expect(journey.state.process).toBe('amending')
    expect(journey.memory.rounds).toBe(0)
    journey.sends(amira, { type: 'resubmit' })
    expect(journey.refusal(amira, { type: 'revise' })).toEqual(['already-revised'])
  })

  it('hides a page without touching the process', () => {
    const journey = new Journey().to('evaluation').sends(lea, { type: 'hide', reason: why })
    expect(journey.state).toEqual({ process: 'evaluation', publication: 'hidden' })
    journey.sends(lea, { type: 'restore', reason: why })
    expect(journey.state).toEqual({ process: 'evaluation', publication: 'public' })
  })
})
