import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  brusselsCalendar as brussels,
  dayOf,
  daysBetween,
  easterSunday,
  endOfDay,
  isHoliday,
  isWorkingDay,
  workingDayFrom,
} from './calendar'

describe('the calendar of Brussels', () => {
  it('knows Easter', () => {
    const found = [2024, 2025, 2026, 2027, 2038].map(easterSunday)
    expect(found).toEqual(['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2038-04-25'])
  })

  it('rests on the ten statutory holidays and on 8 May', () => {
    const days = Array.from({ length: 365 }, (_, n) => addDays('2026-01-01', n))
    expect(days.filter((day) => isHoliday(day, brussels))).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-21',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ])
  })

  it('ends every day at 23:59:59 of Brussels, in winter and in summer', () => {
    const iso = (day: string) => new Date(endOfDay(day, brussels)).toISOString()
    expect(iso('2026-01-15')).toBe('2026-01-15T22:59:59.000Z')
    expect(iso('2026-07-15')).toBe('2026-07-15T21:59:59.000Z')
  })

  it('keeps 23:59:59 on the two days on which the clocks change', () => {
    const iso = (day: string) => new Date(endOfDay(day, brussels)).toISOString()
    expect([iso('2026-03-28'), iso('2026-03-29'), iso('2026-03-30')]).toEqual([
      '2026-03-28T22:59:59.000Z',
      '2026-03-29T21:59:59.000Z',
      '2026-03-30T21:59:59.000Z',
    ])
    expect([iso('2026-10-24'), iso('2026-10-25'), iso('2026-10-26')]).toEqual([
      '2026-10-24T21:59:59.000Z',
      '2026-10-25T22:59:59.000Z',
      '2026-10-26T22:59:59.000Z',
    ])
  })

  it('puts a moment just before and just after midnight on the right day', () => {
    expect(dayOf(Date.parse('2026-03-29T21:59:59.999Z'), brussels)).toBe('2026-03-29')
    expect(dayOf(Date.parse('2026-03-29T22:00:00.000Z'), brussels)).toBe('2026-03-30')
    expect(dayOf(Date.parse('2026-10-25T22:59:59.999Z'), brussels)).toBe('2026-10-25')
    expect(dayOf(Date.parse('2026-10-25T23:00:00.000Z'), brussels)).toBe('2026-10-26')
  })

  it('moves Christmas on a Friday to the Monday after', () => {
    expect(workingDayFrom('2026-12-25', brussels)).toBe('2026-12-28')
    expect(workingDayFrom('2026-12-24', brussels)).toBe('2026-12-24')
  })

  it('follows another city where that is configured', () => {
    const lisbon = { timeZone: 'Europe/Lisbon', fixed: ['06-13'], afterEaster: [], weekend: [0, 6] }
    expect(new Date(endOfDay('2026-07-15', lisbon)).toISOString()).toBe('2026-07-15T22:59:59.000Z')
    expect(isHoliday('2026-06-13', lisbon)).toBe(true)
    expect(isHoliday('2026-07-21', lisbon)).toBe(false)
  })

  const anyDay = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays('2000-01-01', n))

  it('finds a working day within a week, never an earlier one', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const found = workingDayFrom(day, brussels)
        expect(isWorkingDay(found, brussels)).toBe(true)
        expect(daysBetween(day, found)).toBeGreaterThanOrEqual(0)
        expect(daysBetween(day, found)).toBeLessThan(7)
      }),
    )
  })

  it('ends each day within that day, one second before the next', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const end = endOfDay(day, brussels)
        expect(dayOf(end, brussels)).toBe(day)
        expect(dayOf(end + 1000, brussels)).toBe(addDays(day, 1))
      }),
    )
  })
})
