import type { RequestContext } from '~/context.server'
import { formatDateTime } from '~/i18n/formats'
import type { Locale } from '~/i18n/locales'
import type { PartialTexts } from '~/i18n/texts'
import type { Helix } from '~/identity/schema'
import { isProposalEvent } from '~/process/explain-actions.server'
import { type HistoryEntry, readHistory } from '~/process/history.server'
import type { Visible } from '~/process/load-visible.server'
import { renderMarkdown } from '~/ui/markdown.server'
import { type LangText, officialTexts } from './official-texts.server'

export interface RecordView {
  sequence: number
  what: string
  when: string
  iso: string
  who: { name: string; helix: Helix } | null
  /** Who or what did it, where no name stands. */
  by: string
  /** "from Consultation to Evaluation"; null where it moved nothing. */
  move: string | null
  version: string | null
  /** Reasons, notes and the like. */
  texts: { label: string; parts: LangText[] }[]
  hash: string
}

export interface HistoryView {
  reference: string
  /** Null where the page is hidden. */
  title: string | null
  language: Locale
  records: RecordView[]
}

/** The record of a proposal as this reader may see it, newest first. */
export async function presentHistory(
  context: RequestContext,
  visible: Visible,
): Promise<HistoryView> {
  const { app, viewer } = context
  const { row, view } = visible
  const entries = await readHistory(app.db.read, viewer, visible)
  const language = row.language as Locale
  // An outline has no text of its authors, and what the office wrote may quote it.
  const isOutline = view === 'outline'
  const isHidden = row.publication === 'hidden' && isOutline
  return {
    reference: row.reference,
    title: isHidden || row.title === '' ? null : row.title,
    language,
    records: entries
      .map((entry) => presentRecord(context, entry, { language, isSilent: isHidden }))
      .reverse(),
  }
}

interface Manner {
  language: Locale
  /** Says what happened and not in which words. */
  isSilent: boolean
}

function presentRecord(
  context: RequestContext,
  entry: HistoryEntry,
  { language, isSilent }: Manner,
): RecordView {
  const { t, locale } = context
  const { from, to, version, sentBy, actor } = entry
  const state = (key: string) => t(`proposals.state.${key}`)
  return {
    sequence: entry.sequence,
    what: nameOf(context, entry.type),
    when: formatDateTime(locale, entry.at),
    iso: new Date(entry.at).toISOString(),
    who: actor && { name: actor.name, helix: actor.helix as Helix },
    by: t(`proposals.record.by.${sentBy === 'person' ? 'unnamed' : sentBy}`),
    move:
      from && to && from !== to
        ? t('proposals.record.moves', { from: state(from), to: state(to) })
        : null,
    version: version && from !== to ? t('proposals.record.version', { version }) : null,
    texts: isSilent ? [] : textsOf(context, entry, language),
    hash: entry.hash,
  }
}

const others = [
  ...['create-draft', 'move-draft', 'invite-partner', 'remove-partner'],
  ...['accept-partnership', 'decline-partnership', 'official-reply'],
]

function nameOf({ t }: RequestContext, type: string): string {
  if (isProposalEvent(type)) return t(`proposals.record.did.${type}`)
  return t(`proposals.record.event.${others.includes(type) ? type : 'other'}`)
}

const labelled = [
  ...['note', 'reason', 'rule', 'conditions', 'grounds', 'summary', 'missing', 'partner'],
]

function textsOf(
  { t, locale }: RequestContext,
  { text }: HistoryEntry,
  language: Locale,
): RecordView['texts'] {
  const plain = labelled.flatMap((key) => {
    const value = text[key]
    if (typeof value !== 'string' || value.trim() === '') return []
    const label = t(`proposals.record.text.${key}`)
    return [{ label, parts: [{ lang: language, html: renderMarkdown(value) }] }]
  })
  const act = (text.reasons ?? text.texts) as PartialTexts | undefined
  const parts = act ? officialTexts(act, locale) : []
  return parts.length > 0 ? [...plain, { label: t('proposals.act.field.reasons'), parts }] : plain
}
