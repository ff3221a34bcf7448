import { findCall } from '#db/queries/calls/find-call'
import type { Memory } from '#workflows/proposal/memory'
import type { CallSettings } from '~/calls/schema'
import type { RequestContext } from '~/context.server'
import { formatDay } from '~/i18n/formats'
import { type PartialTexts, pickText } from '~/i18n/texts'
import { invariant } from '~/kernel/invariant'
import { readHistory } from '~/process/history.server'
import type { Visible } from '~/process/load-visible.server'
import { type LangText, officialTexts } from './official-texts.server'
import { type Standing, standingOf } from './standing'

export interface OutlineView {
  reference: string
  /** Null where the page is hidden: a title can be what it was hidden for. */
  title: string | null
  language: string
  standing: Standing
  isHidden: boolean
  /** Since when it stands there. */
  since: string
  call: { title: string; href: string }
  /** Why it was declared inadmissible. */
  inadmissible: { rule: string | null; reasons: LangText[] } | null
}

/** What stays public of a proposal that is not: its reference, its state, why. */
export async function presentOutline(
  context: RequestContext,
  visible: Visible,
): Promise<OutlineView> {
  const { app, viewer, locale, now } = context
  const { row } = visible
  const call = await findCall(app.db.read, { id: row.call_id })
  invariant(call, `${row.reference} has a call`)
  const { terms } = JSON.parse(call.settings) as CallSettings
  const memory = JSON.parse(row.memory) as Memory
  const isHidden = row.publication === 'hidden'
  const act = (await readHistory(app.db.read, viewer, visible)).findLast(
    ({ type }) => type === 'declare-inadmissible',
  )
  return {
    reference: row.reference,
    title: isHidden || row.title === '' ? null : row.title,
    language: row.language,
    standing: standingOf({ state: row.state, memory }, { now, terms }),
    isHidden,
    since: formatDay(locale, row.entered_at, now),
    call: {
      title: pickText(JSON.parse(call.title) as PartialTexts, locale).text,
      href: `/${locale}/calls/${call.reference}`,
    },
    inadmissible: act
      ? {
          rule: typeof act.text.rule === 'string' ? act.text.rule : null,
          reasons: officialTexts((act.text.reasons ?? {}) as PartialTexts, locale),
        }
      : null,
  }
}
