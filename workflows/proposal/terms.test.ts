import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  brusselsCalendar as brussels,
  dayOf,
  daysBetween,
  isWorkingDay,
} from '../calendar'
import { amira, chantal, goodDay, ines, Journey, joost, lea, mehdi, reasons, why } from './personas'
import { moderationTermOf, termOf } from './term-of'
import {
  clockStatus,
  daysRun,
  defaultTerms,
  dueAfter,
  extendClock,
  isPast,
  promisedDays,
  restClock,
  resumeClock,
  startClock,
} from './terms'

const iso = (at: number | undefined) => (at === undefined ? undefined : new Date(at).toISOString())
const noon = (day: string) => Date.parse(`${day}T12:00:00Z`)

describe('a term', () => {
  it('counts calendar days and ends at 23:59:59 of Brussels', () => {
    expect(iso(dueAfter(noon('2026-09-07'), 10, brussels))).toBe('2026-09-17T21:59:59.000Z')
  })

  it('moves from All Saints and from Armistice Day to the next working day', () => {
    expect(iso(dueAfter(noon('2026-10-22'), 10, brussels))).toBe('2026-11-02T22:59:59.000Z')
    expect(iso(dueAfter(noon('2026-11-01'), 10, brussels))).toBe('2026-11-12T22:59:59.000Z')
  })

  it('spans the change to summer time without losing or winning a day', () => {
    expect(iso(dueAfter(noon('2027-03-22'), 10, brussels))).toBe('2027-04-01T21:59:59.000Z')
  })

  it('spans the change to winter time without losing or winning a day', () => {
    expect(iso(dueAfter(noon('2026-10-20'), 10, brussels))).toBe('2026-10-30T22:59:59.000Z')
  })

  it('starts on the day it is in Brussels, not in London', () => {
    const justAfterMidnight = Date.parse('2026-09-07T22:30:00Z')
    expect(iso(dueAfter(justAfterMidnight, 10, brussels))).toBe('2026-09-18T21:59:59.000Z')
  })

  it('is past from the first moment after its last second', () => {
    const due = dueAfter(noon('2026-09-07'), 10, brussels)
    expect(isPast(due, due + 999)).toBe(false)
    expect(isPast(due, due + 1000)).toBe(true)
  })

  it('promises the public the sum of the stages', () => {
    expect(promisedDays(defaultTerms, true)).toBe(71)
    expect(promisedDays(defaultTerms, false)).toBe(50)
  })
})

describe('a clock', () => {
  const start = noon('2026-09-07')
  const clock = startClock(10, start, brussels)
  const status = (at: string) => clockStatus(clock, noon(at), brussels)

  it('says running, then due soon from three days before, then overdue', () => {
    const seen = ['2026-09-07', '2026-09-13', '2026-09-14', '2026-09-17', '2026-09-18'].map(status)
    expect(seen).toEqual(['running', 'running', 'due-soon', 'due-soon', 'overdue'])
  })

  it('hands back the days not used after a rest', () => {
    const resting = restClock(clock, noon('2026-09-11'), brussels)
    expect(clockStatus(resting, noon('2026-12-01'), brussels)).toBe('resting')
    const again = resumeClock(resting, noon('2026-10-01'), brussels)
    expect(iso(again.due)).toBe('2026-10-07T21:59:59.000Z')
    expect(daysRun(again, noon('2026-10-03'), brussels)).toBe(6)
  })

  it('stays overdue after a rest', () => {
    const late = restClock(clock, noon('2026-09-20'), brussels)
    const again = resumeClock(late, noon('2026-10-20'), brussels)
    expect(again.due).toBe(clock.due)
    expect(clockStatus(again, noon('2026-10-20'), brussels)).toBe('overdue')
  })

  it('leaves the rest of the day, not an old date, where the last day had moved to Monday', () => {
    const moved = startClock(5, noon('2026-09-07'), brussels)
    expect(dayOf(moved.due, brussels)).toBe('2026-09-14')
    const resting = restClock(moved, noon('2026-09-14'), brussels)
    const again = resumeClock(resting, noon('2026-10-01'), brussels)
    expect(dayOf(again.due, brussels)).toBe('2026-10-01')
  })

  it('is extended to the end of a day', () => {
    const longer = extendClock(clock, '2026-09-25', brussels)
    expect(iso(longer.due)).toBe('2026-09-25T21:59:59.000Z')
    const resting = restClock(longer, noon('2026-09-20'), brussels)
    expect(dayOf(resumeClock(resting, noon('2026-10-01'), brussels).due, brussels)).toBe(
      '2026-10-06',
    )
  })

  const days = fc.integer({ min: 0, max: 60 })
  const startDay = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2026-01-01', n))

  it('never washes overdue away, however often it rests', () => {
    fc.assert(
      fc.property(startDay, days, fc.array(days, { maxLength: 6 }), (day, allowance, steps) => {
        let now = noon(day)
        let seen = startClock(allowance, now, brussels)
        let wasOverdue = false
        for (const [index, step] of steps.entries()) {
          now = noon(addDays(dayOf(now, brussels), step))
          wasOverdue ||= clockStatus(seen, now, brussels) === 'overdue'
          seen = index % 2 === 0 ? restClock(seen, now, brussels) : resumeClock(seen, now, brussels)
          if (wasOverdue && index % 2 === 1) {
            expect(clockStatus(seen, now, brussels)).toBe('overdue')
          }
        }
      }),
    )
  })

  it('grants at least its days of running time, and little more than its working-day shift', () => {
    fc.assert(
      fc.property(startDay, days, days, days, (day, allowance, run, pause) => {
        const begun = startClock(allowance, noon(day), brussels)
        const restDay = addDays(day, Math.min(run, allowance))
        const resumeDay = addDays(restDay, pause)
        const resting = restClock(begun, noon(restDay), brussels)
        const again = resumeClock(resting, noon(resumeDay), brussels)
        const granted =
          daysBetween(day, restDay) + daysBetween(resumeDay, dayOf(again.due, brussels))
        expect(granted).toBeGreaterThanOrEqual(allowance)
        expect(granted).toBeLessThan(allowance + 7)
        expect(isWorkingDay(dayOf(again.due, brussels), brussels)).toBe(true)
      }),
    )
  })
})

describe('the term of a proposal', () => {
  const term = (journey: Journey) => termOf(journey.memory, journey.facts)
  const dueDay = (journey: Journey) => dayOf(term(journey)?.due ?? 0, brussels)

  it('is nobody’s while it is a draft or at an end', () => {
    expect(term(new Journey())).toBeNull()
    expect(term(new Journey().to('admissibility').sends(amira, { type: 'withdraw' }))).toBeNull()
  })

  it('is the authors’ own while they amend; the asker’s rests and goes on with the days left', () => {
    const journey = new Journey().to('admissibility')
    expect(term(journey)).toMatchObject({ stage: 'admissibility', status: 'running' })
    journey.after(4).sends(chantal, { type: 'request-changes', reason: why })
    expect(term(journey)).toMatchObject({ stage: 'amending', status: 'running' })
    expect(journey.memory.clocks.admissibility?.since).toBeNull()
    journey.after(14).sends(amira, { type: 'resubmit' })
    expect(dueDay(journey)).toBe('2026-10-01')
  })

  it('gives each round of changes its own thirty days', () => {
    const journey = new Journey().to('admissibility')
    journey.sends(chantal, { type: 'request-changes', reason: why }).after(10)
    journey.sends(amira, { type: 'resubmit' })
    journey.sends(chantal, { type: 'request-changes', reason: why })
    expect(term(journey)?.due).toBe(dueAfter(journey.facts.now, 30, brussels))
  })

  it('rests while the page is hidden in consultation, and the timer is set anew', () => {
    const journey = new Journey().to('consultation')
    const first = journey.timer('close-consultation')
    journey.after(5).sends(lea, { type: 'hide', reason: why })
    expect(term(journey)).toMatchObject({ stage: 'consultation', status: 'resting' })
    expect(moderationTermOf(journey.memory, journey.facts)).toMatchObject({ status: 'running' })
    journey.after(10).sends(lea, { type: 'restore', reason: why })
    expect(moderationTermOf(journey.memory, journey.facts)).toBeNull()
    const second = journey.timer('close-consultation')
    expect(daysBetween(dayOf(first?.due ?? 0, brussels), dayOf(second?.due ?? 0, brussels))).toBe(
      10,
    )
  })

  it('rests from the start where a consultation begins hidden', () => {
    const journey = new Journey().to('consultation').sends(lea, { type: 'hide', reason: why })
    journey.sends(chantal, { type: 'declare-inadmissible', rule: 'R3', reasons })
    journey.sends(amira, { type: 'appeal', grounds: why })
    journey.after(3).sends(ines, { type: 'overturn', reasons })
    expect(journey.state).toEqual({ process: 'consultation', publication: 'hidden' })
    expect(term(journey)).toMatchObject({ status: 'resting' })
    expect(journey.timer('close-consultation')).toBeUndefined()
    journey.after(2).sends(lea, { type: 'restore', reason: why })
    expect(term(journey)?.due).toBe(dueAfter(journey.facts.now, 21, brussels))
  })

  it('is one clock for the board: five days more to cosign, five to publish, none lost on the way back', () => {
    const journey = new Journey().to('deliberation')
    const board = dueDay(journey)
    journey.after(3).sends(ines, { type: 'propose-decision', outcome: 'reject', reasons })
    expect(daysBetween(board, dueDay(journey))).toBeGreaterThanOrEqual(5)
    journey.sends(joost, { type: 'cosign' })
    expect(daysBetween(board, dueDay(journey))).toBeGreaterThanOrEqual(8)
    journey.sends(mehdi, { type: 'retract', reason: why })
    expect(dueDay(journey)).toBe(board)
  })

  it('shows a board that was late as late again when its decision comes back', () => {
    const journey = new Journey().to('deliberation').after(20)
    expect(term(journey)?.status).toBe('overdue')
    journey.sends(ines, { type: 'propose-decision', outcome: 'reject', reasons })
    journey.sends(joost, { type: 'object', reason: why })
    expect(term(journey)?.status).toBe('overdue')
  })

  it('does not wash overdue away by a round of changes', () => {
    const journey = new Journey().to('evaluation').after(30)
    expect(term(journey)?.status).toBe('overdue')
    journey.sends(chantal, { type: 'request-changes', reason: why })
    expect(term(journey)).toMatchObject({ stage: 'amending', status: 'running' })
    journey.sends(amira, { type: 'resubmit' })
    expect(term(journey)?.status).toBe('overdue')
  })

  it('goes on where it stopped when the board reopens the evaluation', () => {
    const journey = new Journey().to('evaluation').after(6)
    journey.sends(chantal, { type: 'close-evaluation' }).after(2)
    journey.sends(ines, { type: 'reopen-evaluation', reason: why })
    expect(daysBetween(dayOf(journey.facts.now, brussels), dueDay(journey))).toBeLessThan(15)
  })

  it('starts anew after an overturned rejection', () => {
    const journey = new Journey().to('deliberation').after(20)
    journey.sends(ines, { type: 'propose-decision', outcome: 'reject', reasons })
    journey.sends(joost, { type: 'cosign' }).sends(joost, { type: 'publish' })
    journey.sends(amira, { type: 'appeal', grounds: why }).after(1)
    journey.sends(mehdi, { type: 'overturn', reasons })
    expect(term(journey)).toMatchObject({ stage: 'decision', status: 'running' })
  })

  it('ends with the appeal window, which nobody owes', () => {
    const journey = new Journey().to('admissibility')
    journey.sends(chantal, { type: 'declare-inadmissible', rule: 'R1', reasons })
    expect(term(journey)).toMatchObject({ stage: 'window', status: 'running' })
    journey.fires('expire-appeal')
    expect(term(journey)).toBeNull()
    expect(journey.state.process).toBe('inadmissible')
    expect(journey.refusal(amira, { type: 'appeal', grounds: why })).toEqual(['window-past'])
  })

  it('has a default for every stage of product terms', () => {
    expect(goodDay.call.terms).toMatchObject({
      admissibility: 10,
      amending: 30,
      consultation: 21,
      consultationMinimum: 14,
      evaluation: 15,
      deliberation: 15,
      cosigning: 5,
      decided: 5,
      appealWindow: 30,
      appeal: 30,
      reserve: 365,
    })
  })
})
