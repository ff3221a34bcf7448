import type { ProposalRow } from '#db/queries/proposals/find-proposal'
import type { AppContext } from '~/context.server'
import type { Locale } from '~/i18n/locales'
import { composeLetter, type Letter } from '~/notifications/letter.server'
import type { PartnerAnswer } from '../commands/answer-partnership.server'

interface Answer {
  row: Pick<ProposalRow, 'reference' | 'title'>
  /** The partner's name. */
  partner: string
  answer: PartnerAnswer
}

/** Tells the lead what a partner answered. */
export function answerLetter(
  ctx: AppContext,
  locale: Locale,
  { row, partner, answer }: Answer,
): Letter {
  const t = ctx.words(locale)
  const said = { partner, title: row.title || row.reference, reference: row.reference }
  return composeLetter({
    t,
    locale,
    title: t(`proposals.partner.letter.${answer}.title`, said),
    paragraphs: [t(`proposals.partner.letter.${answer}.body`, said)],
    action: {
      label: t('proposals.partner.letter.open'),
      href: `${ctx.config.origin}/${locale}/proposals/${row.reference}/edit/partners`,
    },
  })
}
