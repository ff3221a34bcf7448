import type { RequestContext } from '~/context.server'
import { calendarDaysBetween, formatDay } from '~/i18n/formats'
import type { WorkItem } from './work'

export interface DatedItem extends WorkItem {
  /** Last moment, ms; null where nothing runs. */
  dueAt: number | null
}

interface About {
  reference: string
  title: string
  language: string
  dueAt: number | null
  href: string
  /** Instead of the day: what one waits for. */
  due?: string
}

/** Makes lines of work: the verb and the button by the kind of work, the day as people say it. */
export function lineMaker({ t, locale, now }: RequestContext) {
  return (kind: string, about: About): DatedItem => {
    const { reference, title, language, dueAt, href } = about
    const left = dueAt === null ? null : calendarDaysBetween(now, dueAt)
    const isLate = dueAt !== null && dueAt < now
    const day = dueAt === null ? '' : formatDay(locale, dueAt, now)
    const due =
      left === null
        ? null
        : isLate
          ? t('my.late', { days: Math.max(1, -left) })
          : t('my.due', { left, day })
    return {
      key: `${kind} ${reference}`,
      verb: t(`my.do.${kind}`),
      title: title || reference,
      lang: title ? language : null,
      reference,
      due: about.due ?? due,
      isLate,
      dueAt,
      href,
      button: t(`my.button.${kind}`),
    }
  }
}
