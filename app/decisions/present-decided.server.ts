import { type DecisionListRow, listDecisions } from '#db/queries/decisions/list-decisions'
import { findPresentEdition } from '#db/queries/framework/find-present-edition'
import { listDirections } from '#db/queries/framework/list-directions'
import type { RequestContext } from '~/context.server'
import { type Direction, toDirection } from '~/framework/direction'
import type { Locale } from '~/i18n/locales'
import { type PartialTexts, pickText } from '~/i18n/texts'
import type { DecidedItem } from './decided'
import { firstSentence } from './first-sentence'

const states = { approve: 'approved', reject: 'rejected', reserve: 'reserve-list' } as const

/** The newest published decisions, each with why in one sentence. */
export async function presentDecided(
  { app, locale }: RequestContext,
  asked: { limit: number; callId?: string },
): Promise<DecidedItem[]> {
  const db = app.db.read
  const rows = await listDecisions(db, asked)
  if (rows.length === 0) return []
  const edition = await findPresentEdition(db)
  const directions = edition ? (await listDirections(db, edition.id)).map(toDirection) : []
  return rows.map((row) => ({
    reference: row.reference,
    href: `/${locale}/decisions/${row.reference}`,
    outcome: states[row.outcome as keyof typeof states],
    proposal: {
      reference: row.proposal_reference,
      href: `/${locale}/proposals/${row.proposal_reference}`,
      title: row.proposal_publication === 'public' ? row.proposal_title : null,
      language: row.proposal_language as Locale,
    },
    mark: row.proposal_publication === 'public' ? markOf(row, directions, locale) : null,
    why: whyOf(row, locale),
    grant: row.grant_amount,
    publishedAt: row.published_at ?? 0,
  }))
}

function markOf(row: DecisionListRow, directions: readonly Direction[], locale: Locale) {
  const [first] = JSON.parse(row.proposal_directions) as string[]
  const direction = directions.find(({ key }) => key === first)
  if (!direction) return null
  const { shape, hue, name } = direction
  return { shape, hue, label: pickText(name, locale).text }
}

function whyOf(row: DecisionListRow, locale: Locale) {
  const { text, lang } = pickText(JSON.parse(row.reasons) as PartialTexts, locale)
  return { text: firstSentence(text), lang }
}
