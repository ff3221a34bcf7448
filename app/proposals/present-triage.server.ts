import { findCall } from '#db/queries/calls/find-call'
import { findVersion } from '#db/queries/proposals/find-version'
import { listSimilar } from '#db/queries/proposals/list-similar'
import { listTriage } from '#db/queries/proposals/list-triage'
import type { RequestContext } from '~/context.server'
import { formatMoney } from '~/i18n/formats'
import { type PartialTexts, pickText } from '~/i18n/texts'
import { foldedWords } from '~/kernel/fold'
import { missingParts } from '~/process/document'
import { type Action, explainActions } from '~/process/explain-actions.server'
import { loadVisible } from '~/process/load-visible.server'
import type { ProposalCardView } from './card'
import { presentCards } from './present-cards.server'
import { readDraft } from './read-draft'

/** The desk shows this many; the shortest times come first. */
const mostShown = 200

export interface TriageCheck {
  key: 'complete' | 'targets' | 'budget' | 'duplicate'
  status: 'passed' | 'failed' | 'open'
  /** In words already. */
  detail: string
}

export interface TriageItem {
  card: ProposalCardView
  version: number
  call: { reference: string; title: string }
  asked: string
  months: number | null
  summary: string
  problem: string
  solution: string
  checks: TriageCheck[]
  similar: { reference: string; title: string; language: string }[]
  /** Acts of this desk, allowed or with their reasons in words. */
  acts: { event: Action['event']; allowed: boolean; reasons: string[] }[]
}

export interface TriageDesk {
  cards: ProposalCardView[]
  item: TriageItem | null
}

/** What an officer may want to do with a proposal that has just come in. */
const acts: readonly Action['event'][] = [
  'admit',
  'request-changes',
  'declare-inadmissible',
  'extend',
  'assign',
]

/** The list of what waits, and the one that is open; the first one where none was chosen. */
export async function presentTriage(
  context: RequestContext,
  chosen: string | null,
): Promise<TriageDesk> {
  const { app } = context
  const rows = await listTriage(app.db.read, mostShown)
  const cards = await presentCards(
    context,
    rows.map((row) => ({
      ...row,
      shown_state: row.state,
      order_key: 0,
      cursor: { part: 'rest', key: 0, id: row.id },
    })),
  )
  const open = cards.find(({ reference }) => reference === chosen) ?? cards[0]
  return { cards, item: open ? await presentItem(context, open) : null }
}

async function presentItem(
  context: RequestContext,
  card: ProposalCardView,
): Promise<TriageItem | null> {
  const { app, viewer, now, locale, t } = context
  const db = app.db.read
  const visible = await loadVisible(db, viewer, card.reference)
  const found = visible && (await findVersion(db, visible.row.id, visible.row.version))
  const call = visible && (await findCall(db, { id: visible.row.call_id }))
  if (!visible || !found || !call) return null
  const { text } = readDraft(visible.row.language, found)
  const actions = await explainActions(db, viewer, visible, now)
  const similar = await similarTo(context, visible.row)
  const { amount, months, lines } = text.budget
  const sum = lines.reduce((total, line) => total + line.amount, 0)
  const missing = missingParts(found)
  const money = (euros: number) => formatMoney(locale, euros)
  const checks: TriageCheck[] = [
    {
      key: 'complete',
      status: missing.length === 0 ? 'passed' : 'failed',
      detail: t('proposals.triage.complete', { missing: missing.length }),
    },
    {
      key: 'targets',
      status: text.targets.length > 0 ? 'passed' : 'failed',
      detail: t('proposals.triage.targets', { count: text.targets.length }),
    },
    {
      key: 'budget',
      status: lines.length === 0 ? 'open' : sum === (amount ?? 0) ? 'passed' : 'failed',
      detail:
        lines.length === 0
          ? t('proposals.triage.budget.none')
          : t('proposals.triage.budget', { sum: money(sum), asked: money(amount ?? 0) }),
    },
    {
      key: 'duplicate',
      status: similar.length === 0 ? 'passed' : 'open',
      detail: t('proposals.triage.similar', { count: similar.length }),
    },
  ]
  return {
    card,
    version: visible.row.version,
    call: {
      reference: call.reference,
      title: pickText(JSON.parse(call.title) as PartialTexts, locale).text,
    },
    asked: amount === null ? '–' : money(amount),
    months,
    summary: text.summary,
    problem: text.problem,
    solution: text.solution,
    checks,
    similar,
    acts: acts.flatMap((event) => {
      const action = actions.find((one) => one.event === event)
      if (!action) return []
      const reasons = action.reasons.map(({ code, params }) => t(code, params))
      return [{ event, allowed: action.allowed, reasons }]
    }),
  }
}

/** Others that share rarer words of the title: worth a look before it goes on. */
async function similarTo({ app }: RequestContext, row: { id: string; title: string }) {
  const words = [...new Set(foldedWords(row.title))].filter((word) => word.length >= 6)
  if (words.length === 0) return []
  const found = await listSimilar(app.db.read, app.db.kind, {
    words,
    except: row.id,
    limit: 20,
    isForOffice: true,
  })
  return found
    .filter(({ title, summary }) => {
      const own = new Set(foldedWords(`${title} ${summary}`, 200))
      return words.filter((word) => own.has(word)).length >= Math.min(2, words.length)
    })
    .slice(0, 3)
    .map(({ reference, title, language }) => ({ reference, title, language }))
}
