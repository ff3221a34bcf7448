import { listDirections } from '#db/queries/framework/list-directions'
import { listIndicators } from '#db/queries/framework/list-indicators'
import { listMunicipalities } from '#db/queries/framework/list-municipalities'
import { findVersion } from '#db/queries/proposals/find-version'
import { listVersions } from '#db/queries/proposals/list-versions'
import type { RequestContext } from '~/context.server'
import { toDirection } from '~/framework/direction'
import { toIndicator } from '~/framework/indicator'
import { municipalityName } from '~/framework/municipality'
import { levelText } from '~/framework/sentence.server'
import { formatDay, formatMoney, formatValue } from '~/i18n/formats'
import type { Locale } from '~/i18n/locales'
import { pickText } from '~/i18n/texts'
import type { Visible } from '~/process/load-visible.server'
import { renderMarkdown } from '~/ui/markdown.server'
import { compareTexts, type Piece } from './compare-texts'
import type { DraftText } from './draft'
import { readDraft } from './read-draft'
import { conditionKeys } from './schema'

export interface VersionItem {
  version: number
  date: string
  note: string | null
  isPresent: boolean
}

export interface VersionView {
  reference: string
  title: string
  language: Locale
  version: number
  date: string
  note: string | null
  /** The version that it is compared with; null for the first. */
  since: number | null
  /** Parts that differ, word by word. */
  changes: { label: string; pieces: Piece[] }[]
  /** The text as it was. */
  parts: { label: string; html: string; isOurs: boolean }[]
}

/** The submitted texts of a proposal, newest first. */
export async function presentVersions(
  { app, locale, now }: RequestContext,
  { row }: Visible,
): Promise<VersionItem[]> {
  const versions = await listVersions(app.db.read, row.id)
  return versions.map(({ version, submitted_at, note }) => ({
    version,
    date: formatDay(locale, submitted_at ?? now, now),
    note,
    isPresent: version === row.version,
  }))
}

/** One submitted text: as it was, and what differs from the one before. Null where there is none. */
export async function presentVersion(
  context: RequestContext,
  { row }: Visible,
  version: number,
): Promise<VersionView | null> {
  const { app, locale, now } = context
  const db = app.db.read
  const found = await findVersion(db, row.id, version)
  if (!found) return null
  const before = version > 1 ? await findVersion(db, row.id, version - 1) : null
  const parts = await partsOf(context, row.edition_id, readDraft(row.language, found).text)
  const old =
    before && (await partsOf(context, row.edition_id, readDraft(row.language, before).text))
  return {
    reference: row.reference,
    title: found.version.title,
    language: row.language as Locale,
    version,
    date: formatDay(locale, found.version.submitted_at ?? now, now),
    note: found.version.note,
    since: before ? version - 1 : null,
    changes: (old ?? []).flatMap((part, place) => {
      const after = parts[place]?.text ?? ''
      return part.text === after
        ? []
        : [{ label: part.label, pieces: compareTexts(part.text, after) }]
    }),
    parts: parts.map(({ label, text, isOurs }) => ({ label, html: renderMarkdown(text), isOurs })),
  }
}

interface Part {
  label: string
  text: string
  /** Written by the program from figures, in the reader's language. */
  isOurs: boolean
}

/** A proposal as a plain list of texts, so that two versions can be laid side by side. */
async function partsOf(
  { app, t, locale }: RequestContext,
  editionId: string,
  text: DraftText,
): Promise<Part[]> {
  const db = app.db.read
  const indicators = (await listIndicators(db, editionId)).map(toIndicator)
  const directions = (await listDirections(db, editionId)).map(toDirection)
  const municipalities = await listMunicipalities(db)
  const written = (label: string, value: string): Part => ({
    label: t(`proposals.${label}`),
    text: value,
    isOurs: false,
  })
  const listed = (label: string, lines: readonly string[]): Part => ({
    label: t(`proposals.versions.part.${label}`),
    text: lines.map((line) => `- ${line}`).join('\n'),
    isOurs: true,
  })
  const targets = text.targets.map((target) => {
    const indicator = indicators.find(({ code }) => code === target.indicator)
    const name = indicator ? pickText(indicator.name, locale).text : target.indicator
    const levels = [target.low, target.likely, target.high].map((level) =>
      indicator ? levelText(locale, level, indicator) : String(level),
    )
    const share = formatValue(locale, target.share * 100, '%')
    return `${name}: ${levels.join(' / ')}, ${target.year}, ${share}. ${target.evidence}`
  })
  const { amount, months, lines } = text.budget
  return [
    written('versions.part.title', text.title),
    written('versions.part.summary', text.summary),
    written('page.problem', text.problem),
    written('page.solution', text.solution),
    listed('targets', targets),
    listed('budget', [
      ...(amount === null
        ? []
        : [
            t('proposals.page.budget.asked', {
              amount: formatMoney(locale, amount),
              months: months ?? 0,
            }),
          ]),
      ...lines.map((line) => `${line.label}: ${formatMoney(locale, line.amount)}`),
    ]),
    written('page.risks', text.risks),
    ...conditionKeys.map((key) => written(`page.condition.${key}`, text.conditions[key])),
    listed(
      'directions',
      text.directions.map((key) => {
        const direction = directions.find((one) => one.key === key)
        return direction ? pickText(direction.name, locale).text : key
      }),
    ),
    listed(
      'places',
      municipalities
        .filter(({ nis }) => text.municipalities.includes(nis))
        .map((one) => municipalityName(one, locale)),
    ),
  ]
}
