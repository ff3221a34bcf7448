import { findCall } from '#db/queries/calls/find-call'
import { listDirections } from '#db/queries/framework/list-directions'
import { listIndicators } from '#db/queries/framework/list-indicators'
import { listMunicipalities } from '#db/queries/framework/list-municipalities'
import { findOfficialReply } from '#db/queries/proposals/find-official-reply'
import type { ProposalRow } from '#db/queries/proposals/find-proposal'
import { findVersion } from '#db/queries/proposals/find-version'
import { listAuthors } from '#db/queries/proposals/list-authors'
import type { RequestContext } from '~/context.server'
import { toDirection } from '~/framework/direction'
import { toIndicator } from '~/framework/indicator'
import { sortedMunicipalities } from '~/framework/municipality'
import type { Sentence } from '~/framework/sentence.server'
import { formatDay, formatMoney, formatValue } from '~/i18n/formats'
import type { Locale } from '~/i18n/locales'
import { type PartialTexts, pickText } from '~/i18n/texts'
import type { Helix } from '~/identity/schema'
import { invariant } from '~/kernel/invariant'
import type { DirectionMark, VoiceCount } from '~/proposals/card'
import { marksOf, voicesOf } from '~/proposals/present-cards.server'
import { presentPromise } from '~/proposals/present-promise.server'
import { readDraft } from '~/proposals/read-draft'
import { conditionKeys } from '~/proposals/schema'
import { renderMarkdown } from '~/ui/markdown.server'
import type { PromiseLineProps } from '~/ui/promise-line'

/** The text that a reviewer judges, beside the form. */
export interface ReviewDocument {
  reference: string
  /** Its public page. */
  href: string
  version: number
  submitted: string | null
  title: string
  lang: Locale
  authors: AuthorsView
  marks: DirectionMark[]
  call: { title: string; lang: Locale }
  asked: string | null
  months: number | null
  /** Empty where it is the whole Region. */
  places: string[]
  summary: string
  sections: { key: 'problem' | 'solution' | 'risks'; html: string }[]
  targets: DocumentTarget[]
  lines: { label: string; amount: string }[]
  conditions: { key: string; html: string }[]
  voices: VoiceCount
  comments: number
  reply: { html: string; lang: Locale; at: string } | null
}

export interface AuthorsView {
  name: string
  organisation: string | null
  helix: Helix
  partners: { name: string; helix: Helix }[]
}

export interface DocumentTarget {
  indicator: string
  name: string
  lang: Locale
  sentence: Sentence | null
  line: PromiseLineProps | null
  share: string
  evidence: string
}

export async function presentDocument(
  context: RequestContext,
  row: ProposalRow,
): Promise<ReviewDocument> {
  const { locale, t, now } = context
  const db = context.app.db.read
  const judged = await findVersion(db, row.id, row.version)
  const call = await findCall(db, { id: row.call_id })
  invariant(judged && call, `${row.reference} has a submitted text and a call`)
  const { text } = readDraft(row.language, judged)
  const indicators = (
    await listIndicators(
      db,
      row.edition_id,
      text.targets.map(({ indicator }) => indicator),
    )
  ).map(toIndicator)
  const directions = (await listDirections(db, row.edition_id)).map(toDirection)
  const municipalities = sortedMunicipalities(await listMunicipalities(db), locale)
  const callTitle = pickText(JSON.parse(call.title) as PartialTexts, locale)
  const { amount, months, lines } = text.budget
  return {
    reference: row.reference,
    href: `/${locale}/proposals/${row.reference}`,
    version: row.version,
    submitted:
      judged.version.submitted_at === null
        ? null
        : formatDay(locale, judged.version.submitted_at, now),
    title: text.title,
    lang: row.language as Locale,
    authors: await presentAuthors(context, row),
    marks: marksOf(directions, text.directions, locale),
    call: { title: callTitle.text, lang: callTitle.lang },
    asked: amount === null ? null : formatMoney(locale, amount),
    months,
    places:
      text.municipalities.length >= municipalities.length
        ? []
        : municipalities
            .filter(({ nis }) => text.municipalities.includes(nis))
            .map(({ name }) => name),
    summary: text.summary,
    sections: (['problem', 'solution', 'risks'] as const).map((key) => ({
      key,
      html: renderMarkdown(text[key]),
    })),
    targets: text.targets.flatMap((target): DocumentTarget[] => {
      const indicator = indicators.find(({ code }) => code === target.indicator)
      if (!indicator) return []
      const promise = presentPromise(t, locale, target, indicator)
      const name = pickText(indicator.name, locale)
      return [
        {
          indicator: indicator.code,
          name: name.text,
          lang: name.lang,
          sentence: promise?.sentence ?? null,
          line: promise?.line ?? null,
          share: formatValue(locale, target.share * 100, '%'),
          evidence: renderMarkdown(target.evidence),
        },
      ]
    }),
    lines: lines.map((line) => ({ label: line.label, amount: formatMoney(locale, line.amount) })),
    conditions: conditionKeys.flatMap((key) =>
      text.conditions[key].trim() ? [{ key, html: renderMarkdown(text.conditions[key]) }] : [],
    ),
    voices: voicesOf(row),
    comments: row.comment_count,
    reply: await presentReply(context, row),
  }
}

/** Who stands behind a proposal, for whoever must say whether they are free of it. */
export async function presentAuthors(
  { app }: RequestContext,
  row: Pick<ProposalRow, 'id' | 'lead_id' | 'helix'>,
): Promise<AuthorsView> {
  const { leads, partners } = await listAuthors(app.db.read, {
    leadIds: [row.lead_id],
    proposalIds: [row.id],
  })
  return {
    name: leads[0]?.lead ?? '',
    organisation: leads[0]?.organisation ?? null,
    helix: row.helix as Helix,
    partners: partners.map(({ name, helix }) => ({ name, helix: helix as Helix })),
  }
}

async function presentReply({ app, locale, now }: RequestContext, row: ProposalRow) {
  const reply = await findOfficialReply(app.db.read, row.id)
  if (!reply) return null
  const { text, lang } = pickText(JSON.parse(reply.texts) as PartialTexts, locale)
  return { html: renderMarkdown(text), lang, at: formatDay(locale, reply.updated_at, now) }
}
