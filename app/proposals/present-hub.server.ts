import { listOpenCalls } from '#db/queries/calls/list-open-calls'
import { listEvents } from '#db/queries/events/list-events'
import type { Memory } from '#workflows/proposal/memory'
import type { RequestContext } from '~/context.server'
import { formatDateTime, formatLongDate, formatMoney } from '~/i18n/formats'
import type { Locale } from '~/i18n/locales'
import { type PartialTexts, pickText } from '~/i18n/texts'
import type { WrittenDraft } from './present-draft.server'

export interface CallChoice {
  reference: string
  title: string
  lang: Locale
  summary: string
  /** When it closes and what it grants, in words. */
  terms: string
}

/** Why a text was sent back, for its authors. */
export interface Asked {
  by: 'office' | 'board' | 'own'
  /** In the words of whoever asked; null where it was the lead or the words were erased. */
  reason: string | null
  due: string | null
}

/** The calls that take proposals now. */
export async function openCalls({ app, locale, t, now }: RequestContext): Promise<CallChoice[]> {
  const rows = await listOpenCalls(app.db.read, now)
  return rows.map((call) => {
    const { text: title, lang } = pickText(JSON.parse(call.title) as PartialTexts, locale)
    const closes =
      call.closes_at === null
        ? t('proposals.wizard.new.call.standing')
        : t('proposals.wizard.new.call.closes', { date: formatDateTime(locale, call.closes_at) })
    const grant =
      call.max_grant === null
        ? null
        : t('proposals.wizard.new.call.grant', { amount: formatMoney(locale, call.max_grant) })
    return {
      reference: call.reference,
      title,
      lang,
      summary: pickText(JSON.parse(call.summary) as PartialTexts, locale).text,
      terms: [closes, grant].filter(Boolean).join(' · '),
    }
  })
}

/** What was asked, where a text was sent back for changes; null for a draft. */
export async function presentAsked(
  { app, locale }: RequestContext,
  { row }: WrittenDraft,
): Promise<Asked | null> {
  if (row.state !== 'amending') return null
  const { asker } = JSON.parse(row.memory) as Memory
  const events = await listEvents(app.db.read, { kind: 'proposal', id: row.id })
  const last = events.findLast(({ type }) => type === 'request-changes' || type === 'revise')
  const isOwn = last?.type === 'revise'
  const text = last?.text ? (JSON.parse(last.text) as { reason?: string }) : {}
  return {
    by: isOwn ? 'own' : asker === 'deliberation' ? 'board' : 'office',
    reason: isOwn ? null : (text.reason ?? null),
    due: row.due_at === null ? null : formatLongDate(locale, row.due_at),
  }
}
