import type { ProposalRow } from '#db/queries/proposals/find-proposal'
import type { AppContext } from '~/context.server'
import { formatLongDate } from '~/i18n/formats'
import type { Locale } from '~/i18n/locales'
import { composeLetter, type Letter } from '~/notifications/letter.server'

interface Reminder {
  row: Pick<ProposalRow, 'reference' | 'title'>
  reviewId: string
  /** Ms; null where no term runs. */
  due: number | null
}

/** A score is still open: what, until when, and where. */
export function reminderLetter(
  ctx: AppContext,
  locale: Locale,
  { row, reviewId, due }: Reminder,
): Letter {
  const t = ctx.words(locale)
  const { reference, title } = row
  return composeLetter({
    t,
    locale,
    title: t('reviews.letter.title', { reference }),
    paragraphs: [
      t('reviews.letter.body', { title, reference }),
      ...(due === null ? [] : [t('reviews.letter.due', { date: formatLongDate(locale, due) })]),
      t('reviews.letter.aside'),
    ],
    action: {
      label: t('reviews.letter.action'),
      href: `${ctx.config.origin}/${locale}/reviews/${reviewId}`,
    },
  })
}
