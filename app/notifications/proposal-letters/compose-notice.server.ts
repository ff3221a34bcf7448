import type { ProposalRow } from '#db/queries/proposals/find-proposal'
import type { Template } from '#workflows/proposal/effects'
import { formatLongDate } from '~/i18n/formats'
import type { Locale } from '~/i18n/locales'
import type { Translate } from '~/i18n/translate'
import { composeLetter, type Letter } from '../letter.server'

export interface Notice {
  row: ProposalRow
  template: Template
  /** Audience it goes to: says why one gets it and where the button leads. */
  to: string
  /** What was written with the act: a reason or a note. */
  written: string | null
  origin: string
}

/** Templates that have words of their own; any other change is told as news. */
const told = new Set<string>([
  'submitted',
  'changes-requested',
  'resubmitted',
  'term-extended',
  'consultation-opened',
  'consultation-closed',
  'review-assigned',
  'review-unassigned',
  'score-filed',
  'review-declined',
  'revised',
  'evaluation-closed',
  'evaluation-reopened',
  'decision-proposed',
  'decision-cosigned',
  'decision-objected',
  'decision-retracted',
  'decision-published',
  'withdrawn',
  'lapsed',
  'page-hidden',
  'page-restored',
])

/** Worded for those whose turn it is; everybody else reads them as news. */
const forOffice = new Set<string>(['submitted', 'resubmitted', 'score-filed', 'evaluation-closed'])
const isOutside = (to: string) => ['lead', 'authors', 'followers'].includes(to)

/** One event, one letter: what happened, what is asked, until when, and one button. */
export function composeNotice(
  { row, template, to, written, origin }: Notice,
  locale: Locale,
  t: Translate,
): Letter {
  const name = told.has(template) && !(isOutside(to) && forOffice.has(template)) ? template : 'news'
  const { reference, title } = row
  const { label, path } = actionOf(template, to, reference)
  const dueIsTheirs = ['changes-requested', 'review-assigned', 'evaluation-closed'].includes(name)
  return composeLetter({
    t,
    locale,
    title: t(`letters.${name}.title`, { title }),
    paragraphs: [
      t(`letters.${name}.body`, { reference }),
      ...(written ? [{ quote: written, lang: row.language }] : []),
      ...(dueIsTheirs && row.due_at
        ? [t('letters.due', { date: formatLongDate(locale, row.due_at) })]
        : []),
    ],
    action: { label: t(`letters.action.${label}`), href: `${origin}/${locale}${path}` },
    why: t(`letters.why.${whyOf(to)}`),
  })
}

function actionOf(template: Template, to: string, reference: string) {
  if (template === 'changes-requested' && ['lead', 'authors'].includes(to)) {
    return { label: 'edit', path: `/proposals/${reference}/edit` }
  }
  if (template === 'review-assigned') return { label: 'review', path: '/reviews' }
  if (to === 'officers' && ['submitted', 'resubmitted'].includes(template)) {
    return { label: 'triage', path: `/office/triage?proposal=${reference}` }
  }
  if (to === 'board') return { label: 'decide', path: '/office/decisions' }
  return { label: 'read', path: `/proposals/${reference}` }
}

const whyOf = (to: string): string =>
  to === 'authors' || to === 'lead' ? 'lead' : to === 'person' ? 'reviewers' : to
