import type { RequestContext } from '~/context.server'
import { calendarDaysBetween, formatDay } from '~/i18n/formats'

/** A day by which something is due, as people say it: "in 9 days · 2 Dec". */
export interface DueView {
  when: string
  date: string
  tone: 'bad' | 'warn' | null
}

/** From this many days before, a due day is coloured. */
const soon = 3

export function presentDue({ t, locale, now }: RequestContext, due: number | null): DueView | null {
  if (due === null) return null
  const days = calendarDaysBetween(now, due)
  const isLate = now > due
  return {
    when: isLate
      ? t('reviews.due.late', { days: Math.max(1, -days) })
      : t('reviews.due.left', { days }),
    date: formatDay(locale, due, now),
    tone: isLate ? 'bad' : days <= soon ? 'warn' : null,
  }
}
