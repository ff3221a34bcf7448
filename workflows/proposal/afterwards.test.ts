import { describe, expect, it } from 'vitest'
import type { ProposalEvent } from './events'
import {
  amira,
  approve,
  chantal,
  cosigned,
  day,
  hanne,
  ines,
  Journey,
  joost,
  karim,
  lea,
  mehdi,
  noor,
  published,
  reasons,
  refuses,
  reject,
  why,
} from './personas'

describe('an appeal', () => {
  const rejected = () => published(reject)

  it('is open for thirty days, once, with its grounds', () => {
    refuses(rejected(), amira, { type: 'appeal', grounds: '' }, ['reason-missing'])
    const late = rejected()
    late.at((late.timer('expire-appeal')?.due ?? 0) + 1000)
    refuses(late, amira, { type: 'appeal', grounds: why }, ['window-past'])
    const posted = late.given({ receivedAt: late.facts.now - 2 * day })
    refuses(posted, amira, { type: 'appeal', grounds: why }, [])
    const twice = rejected().sends(amira, { type: 'appeal', grounds: why })
    twice.sends(mehdi, { type: 'uphold', reasons })
    expect(twice.state.process).toBe('rejected')
    refuses(twice, amira, { type: 'appeal', grounds: why }, ['already-appealed'])
  })

  it('is not heard where the call has none', () => {
    const journey = cosigned(reject).givenCall({ appeals: false }).sends(ines, { type: 'publish' })
    expect(journey.timer('expire-appeal')).toBeUndefined()
    refuses(journey, amira, { type: 'appeal', grounds: why }, ['appeal-impossible'])
  })

  it('is not decided by those who signed the contested act', () => {
    const journey = rejected().sends(amira, { type: 'appeal', grounds: why })
    for (const signer of [ines, joost]) {
      refuses(journey, signer, { type: 'uphold', reasons }, ['signed-contested-act'])
      refuses(journey, signer, { type: 'overturn', reasons }, ['signed-contested-act'])
    }
    refuses(journey, mehdi, { type: 'uphold', reasons: { fr: '', nl: '' } }, [
      'reasons-missing',
      'reasons-missing',
    ])
  })

  it('leads back to deliberation, to the consultation, or to the step that was left', () => {
    const board = rejected().sends(amira, { type: 'appeal', grounds: why })
    expect(board.sends(noor, { type: 'overturn', reasons }).state.process).toBe('deliberation')

    const officer = new Journey().to('admissibility')
    officer.sends(chantal, { type: 'declare-inadmissible', rule: 'R1', reasons })
    officer.sends(amira, { type: 'appeal', grounds: why })
    expect(officer.sends(ines, { type: 'overturn', reasons }).state).toEqual({
      process: 'consultation',
      publication: 'public',
    })

    const project = published(approve).sends(amira, { type: 'start-pilot' })
    project.sends(ines, { type: 'stop', reasons }).sends(amira, { type: 'appeal', grounds: why })
    expect(project.sends(joost, { type: 'overturn', reasons }).state.process).toBe('piloting')
  })

  it('against an inadmissibility that fell is not answered by the same officer again', () => {
    const journey = new Journey().to('admissibility')
    const declare = { type: 'declare-inadmissible', rule: 'R1', reasons } as const
    journey.sends(chantal, declare).sends(amira, { type: 'appeal', grounds: why })
    journey.sends(ines, { type: 'overturn', reasons }).sends(lea, { type: 'hide', reason: why })
    refuses(journey, chantal, declare, ['new-signer-needed'])
    refuses(journey, { ...chantal, id: 'pol' }, declare, [])
  })

  it('is withdrawn back into the contested state, closed', () => {
    const journey = rejected().sends(amira, { type: 'appeal', grounds: why })
    expect(journey.sends(amira, { type: 'withdraw' }).state.process).toBe('rejected')
    refuses(journey, amira, { type: 'appeal', grounds: why }, ['already-appealed'])
  })
})

describe('a project', () => {
  const piloting = () => published(approve).sends(amira, { type: 'start-pilot' })

  it('is completed with each target measured, or the reason why not', () => {
    const journey = piloting().sends(amira, { type: 'start-measuring' }).given({ unmeasured: 1 })
    refuses(journey, chantal, { type: 'complete', summary: why }, ['unmeasured'])
    refuses(journey, chantal, { type: 'complete', summary: why, missing: 'No counter.' }, [])
  })

  it('stopped by its lead is final and frees the grant at once', () => {
    refuses(piloting(), amira, { type: 'stop' }, ['reason-missing'])
    const journey = piloting().sends(amira, { type: 'stop', reason: why })
    expect(journey.effects).toContainEqual({ type: 'free-grant' })
    refuses(journey, amira, { type: 'appeal', grounds: why }, ['appeal-impossible'])
  })

  it('stopped by the board states reasons, and frees the grant when no appeal can come', () => {
    refuses(piloting(), ines, { type: 'stop', reason: why }, ['reasons-missing', 'reasons-missing'])
    const journey = piloting().sends(ines, { type: 'stop', reasons })
    expect(journey.effects).not.toContainEqual({ type: 'free-grant' })
    expect(journey.fires('expire-appeal').effects).toContainEqual({ type: 'free-grant' })
  })

  it('is extended by an officer as often as needed', () => {
    const journey = piloting()
    journey.sends(chantal, { type: 'extend', until: '2027-12-10', reason: why })
    refuses(journey, chantal, { type: 'extend', until: '2028-02-10', reason: why }, [])
  })
})

describe('a cancelled call', () => {
  const cancelled = () =>
    new Journey()
      .to('evaluation')
      .givenCall({ status: 'cancelled' })
      .sends(null, { type: 'call-cancelled' })

  it('leaves thirty days to move or withdraw, after which the proposal lapses', () => {
    const journey = cancelled()
    expect(journey.state.process).toBe('evaluation')
    const timer = journey.timer('call-cancelled')
    refuses(journey, null, { type: 'call-cancelled' }, ['timer-stale'])
    refuses(journey, null, { type: 'call-cancelled', timer } as ProposalEvent, ['timer-stale'])
    journey.at(timer?.at ?? 0).sends(null, { type: 'call-cancelled', timer } as ProposalEvent)
    expect(journey.state.process).toBe('lapsed')
    refuses(journey, chantal, { type: 'reinstate', reason: why }, ['call-cancelled'])
  })

  it('spares the proposal that found another call', () => {
    const journey = cancelled()
    const timer = journey.timer('call-cancelled')
    journey.givenCall({ status: 'open', standing: true }).at(timer?.at ?? 0)
    const event = { type: 'call-cancelled', timer } as ProposalEvent
    refuses(journey, null, event, ['call-not-cancelled'])
  })

  it('cannot be announced by a person', () => {
    const journey = new Journey().givenCall({ status: 'cancelled' })
    refuses(journey, chantal, { type: 'call-cancelled' }, ['sent-by-time'])
  })
})

describe('people who come and go', () => {
  it('gives a proposal a new lead only where the old one left, and with consent', () => {
    const journey = new Journey().to('evaluation').given({ subject: hanne })
    const event = { type: 'appoint-lead', account: 'hanne' } as const
    refuses(journey, chantal, event, ['lead-present'])
    journey.given({ leadLeft: true, subject: { ...hanne, hasConsented: false } })
    refuses(journey, chantal, event, ['consent-missing'])
    refuses(journey.given({ subject: null }), chantal, event, ['person-unknown'])
    journey.given({ subject: hanne }).sends(chantal, event)
    expect(journey.effects).toContainEqual({ type: 'appoint-lead', person: 'hanne' })
  })

  it('appoints a substitute only for want of free people', () => {
    const journey = new Journey().to('deliberation').given({ subject: hanne })
    const event = {
      type: 'appoint-substitute',
      account: 'hanne',
      role: 'board',
      reason: why,
    } as const
    refuses(journey, karim, event, ['members-enough'])
    journey.given({ board: [ines] })
    refuses(journey, karim, { ...event, role: 'officer' }, ['members-enough'])
    journey.given({ subject: { ...hanne, isAuthor: true, hasRole: true } })
    refuses(journey, karim, event, ['person-not-free', 'has-role'])
    refuses(journey.given({ subject: null }), karim, event, ['person-unknown'])
    journey.given({ subject: hanne }).sends(karim, event)
    expect(journey.effects[0]).toEqual({
      type: 'appoint-substitute',
      person: 'hanne',
      role: 'board',
    })
  })

  it('finds somebody for an appeal when all free members signed', () => {
    const journey = published(reject).sends(amira, { type: 'appeal', grounds: why })
    journey.given({ board: [ines, joost], subject: hanne })
    const event = { type: 'appoint-substitute', account: 'hanne', role: 'board', reason: why }
    refuses(journey, karim, event as ProposalEvent, [])
  })

  it('reinstates within thirty days', () => {
    const journey = new Journey().to('admissibility')
    journey.sends(chantal, { type: 'request-changes', reason: why }).fires('expire-amending')
    refuses(journey.after(34), chantal, { type: 'reinstate', reason: why }, ['reinstatement-past'])
  })
})
