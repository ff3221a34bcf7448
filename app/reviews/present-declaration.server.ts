import { findCall } from '#db/queries/calls/find-call'
import type { ProposalRow } from '#db/queries/proposals/find-proposal'
import type { RequestContext } from '~/context.server'
import type { Locale } from '~/i18n/locales'
import { type PartialTexts, pickText } from '~/i18n/texts'
import type { ReviewOfOne } from './load-own-review.server'
import { type AuthorsView, presentAuthors } from './present-document.server'
import { type DueView, presentDue } from './present-due.server'

/** What one must know to say whether one is free; of the text no more than its title. */
export interface Declaration {
  id: string
  reference: string
  title: string
  lang: Locale
  call: { title: string; lang: Locale }
  authors: AuthorsView
  due: DueView | null
}

export async function presentDeclaration(
  context: RequestContext,
  review: ReviewOfOne,
  row: ProposalRow,
): Promise<Declaration> {
  const call = await findCall(context.app.db.read, { id: row.call_id })
  const title = pickText(JSON.parse(call?.title ?? '{}') as PartialTexts, context.locale)
  return {
    id: review.id,
    reference: row.reference,
    title: row.title,
    lang: row.language as Locale,
    call: { title: title.text, lang: title.lang },
    authors: await presentAuthors(context, row),
    due: presentDue(context, row.due_at),
  }
}
