/**
 * The calendar that terms follow: plain data, so that a call can freeze it and another city can
 * replace it. Days are written YYYY-MM-DD in the calendar's own zone.
 */
export type Calendar = {
  timeZone: string
  /** MM-DD, every year. */
  fixed: readonly string[]
  /** Days after Easter Sunday. */
  afterEaster: readonly number[]
  /** 0 is Sunday. */
  weekend: readonly number[]
}

/**
 * The ten statutory public holidays of Belgium (royal decree of 18 April 1974) and 8 May, feast of
 * the Brussels-Capital Region.
 */
export const brusselsCalendar: Calendar = {
  timeZone: 'Europe/Brussels',
  fixed: ['01-01', '05-01', '05-08', '07-21', '08-15', '11-01', '11-11', '12-25'],
  afterEaster: [1, 39, 50],
  weekend: [0, 6],
}

const dayMs = 86_400_000

/** The day, YYYY-MM-DD, on which this moment falls. */
export function dayOf(at: number, calendar: Calendar): string {
  const parts = clockParts(at, calendar.timeZone)
  return toDay(parts.year, parts.month, parts.day)
}

/** 23:59:59 of that day in epoch milliseconds, whichever way the clocks change on it. */
export function endOfDay(day: string, calendar: Calendar): number {
  const wall = Date.parse(`${day}T23:59:59Z`)
  // Two steps suffice: the first guess is off by at most the offset, and no zone changes twice a day.
  const guess = wall - offsetAt(wall, calendar.timeZone)
  return wall - offsetAt(guess, calendar.timeZone)
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)
}

/** Calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs)
}

export function isWorkingDay(day: string, calendar: Calendar): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return !calendar.weekend.includes(weekday) && !isHoliday(day, calendar)
}

/** The day itself when one works on it, else the first working day after it. */
export function workingDayFrom(day: string, calendar: Calendar): string {
  let candidate = day
  while (!isWorkingDay(candidate, calendar)) candidate = addDays(candidate, 1)
  return candidate
}

export function isHoliday(day: string, calendar: Calendar): boolean {
  if (calendar.fixed.includes(day.slice(5))) return true
  const sinceEaster = daysBetween(easterSunday(Number(day.slice(0, 4))), day)
  return calendar.afterEaster.includes(sinceEaster)
}

/** Gregorian Easter by the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = ((h + l - 7 * m + 114) % 31) + 1
  return toDay(year, month, day)
}

function toDay(year: number, month: number, day: number): string {
  const pad = (n: number, width: number) => String(n).padStart(width, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** Milliseconds that the zone is ahead of UTC at this moment. */
function offsetAt(at: number, timeZone: string): number {
  const p = clockParts(at, timeZone)
  const wall = Date.UTC(p.year, p.month - 1, p.day, p.hour, p.minute, p.second)
  return wall - Math.floor(at / 1000) * 1000
}

function clockParts(at: number, timeZone: string) {
  const found = new Map(
    clockOf(timeZone)
      .formatToParts(at)
      .map((part) => [part.type, Number(part.value)]),
  )
  const number = (type: Intl.DateTimeFormatPartTypes) => found.get(type) ?? 0
  return {
    year: number('year'),
    month: number('month'),
    day: number('day'),
    hour: number('hour'),
    minute: number('minute'),
    second: number('second'),
  }
}

/** Making a formatter costs some fifty times its use, so one is kept for each zone. */
const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  clocks.set(timeZone, made)
  return made
}
