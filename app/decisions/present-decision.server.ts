import { findAccountNames } from '#db/queries/accounts/find-account-names'
import { findCall } from '#db/queries/calls/find-call'
import { type DecisionListRow, listDecisions } from '#db/queries/decisions/list-decisions'
import { listNamed } from '#db/queries/proposals/list-named'
import type { RequestContext } from '~/context.server'
import { formatDateTime, formatNumber, formatValue } from '~/i18n/formats'
import { type PartialTexts, pickText } from '~/i18n/texts'
import type { Helix } from '~/identity/schema'
import { invariant } from '~/kernel/invariant'
import { type LangText, officialTexts } from '~/proposals/official-texts.server'
import type { Ranked, RankedKey } from '~/scoring/ranking'
import type { Criterion } from '~/scoring/rubric'
import { renderMarkdown } from '~/ui/markdown.server'
import type { Evidence } from './evidence'
import type { Published } from './load-published.server'
import { sheetScores } from './recompute'
import type { Outcome } from './schema'

/** One part of the score: what it weighs, what the panel gave, what it brings. */
export interface PartView {
  key: RankedKey
  label: string
  weight: string
  value: string
  /** Points of 100. */
  points: string
  /** The same between 0 and 1, and the most it could be. */
  share: number
  most: number
}

export interface ReviewerView {
  /** A, B, C: drawn anew for each decision. */
  letter: string
  helix: Helix
  recommendation: string
  effect: string
  criteria: { key: Criterion; label: string; score: string }[]
}

export interface RankView {
  reference: string
  /** Null where the page is hidden. */
  title: string | null
  language: string
  href: string
  rank: number
  points: string
  low: number
  mid: number
  high: number
  span: string
  /** Null: not decided yet. */
  outcome: Outcome | null
  grant: number | null
  isThis: boolean
}

export interface DecisionView {
  reference: string
  outcome: Outcome
  grant: number | null
  conditions: string | null
  reasons: LangText[]
  proposal: { reference: string; title: string | null; language: string; href: string }
  call: { title: string; lang: string; href: string; budget: number | null }
  signers: string[]
  proposedAt: string
  cosignedAt: string
  publishedAt: string
  /** Null where the scores were not complete. */
  score: { points: string; rank: number; count: number; isTied: boolean; parts: PartView[] } | null
  reviewers: ReviewerView[]
  ranking: RankView[]
  /** Whether the outcomes of the call go as the ranking does; null while some are open. */
  follows: boolean | null
  evidence: { href: string; hash: string; method: string; edition: string } | null
}

/** A published decision with all that it stands on, from the numbers frozen with it. */
export async function presentDecision(
  context: RequestContext,
  { decision, proposal }: Published,
): Promise<DecisionView> {
  const { app, locale } = context
  const db = app.db.read
  const call = await findCall(db, { id: decision.call_id })
  invariant(call, `${decision.reference} has a call`)
  const evidence = decision.evidence ? (JSON.parse(decision.evidence) as Evidence) : null
  const others = await listDecisions(db, { callId: call.id, limit: 500 })
  const { text, lang } = pickText(JSON.parse(call.title) as PartialTexts, locale)
  const at = (time: number | null) => (time === null ? '' : formatDateTime(locale, time))
  const ranked = evidence?.ranking.ranked.find(({ id }) => id === proposal.reference) ?? null
  const ranking = evidence ? await presentRanking(context, evidence, others) : []
  return {
    reference: decision.reference,
    outcome: decision.outcome as Outcome,
    grant: decision.grant_amount,
    conditions: decision.conditions ? renderMarkdown(decision.conditions) : null,
    reasons: officialTexts(JSON.parse(decision.reasons) as PartialTexts, locale),
    proposal: {
      reference: proposal.reference,
      title: proposal.publication === 'hidden' ? null : proposal.title,
      language: proposal.language,
      href: `/${locale}/proposals/${proposal.reference}`,
    },
    call: { title: text, lang, href: `/${locale}/calls/${call.reference}`, budget: call.budget },
    signers: await findAccountNames(db, [decision.proposed_by, decision.cosigned_by ?? '']),
    proposedAt: at(decision.proposed_at),
    cosignedAt: at(decision.cosigned_at),
    publishedAt: at(decision.published_at),
    score: ranked && {
      points: pointsOf(context, ranked.score),
      rank: ranked.rank,
      count: evidence?.ranking.ranked.length ?? 0,
      isTied: ranked.isTied,
      parts: ranked.parts.map((part) => presentPart(context, part)),
    },
    reviewers: evidence ? presentReviewers(context, evidence) : [],
    ranking,
    follows: followsRanking(ranking),
    evidence: evidence && {
      href: `/api/v1/decisions/${decision.reference}/evidence.json`,
      hash: evidence.hash,
      method: evidence.method,
      edition: evidence.edition,
    },
  }
}

/** Of 100, as the pages write it. */
export const pointsOf = ({ locale }: RequestContext, score: number) =>
  formatNumber(locale, score * 100)

export function presentPart(
  context: RequestContext,
  { key, weight, value, share }: Ranked['parts'][number],
): PartView {
  const { t, locale } = context
  return {
    key,
    label: labelOf(context, key),
    weight: formatNumber(locale, weight, 2),
    value:
      key === 'effect'
        ? t('scoring.index-points', {
            count: Math.abs(value),
            value: formatNumber(locale, value, 2),
          })
        : t('decisions.of-five', { score: formatNumber(locale, value) }),
    points: pointsOf(context, share),
    share,
    most: weight,
  }
}

const labelOf = ({ t }: RequestContext, key: RankedKey) =>
  t(key === 'effect' ? 'scoring.effect' : `scoring.criterion.${key}`)

function presentReviewers(context: RequestContext, evidence: Evidence): ReviewerView[] {
  const { t, locale } = context
  const judged = evidence.proposals.find(({ reference }) => reference === evidence.proposal)
  if (!judged) return []
  return sheetScores(evidence, judged).map((sheet) => ({
    letter: sheet.reviewer,
    helix: sheet.helix as Helix,
    recommendation: t(`scoring.recommendation.${sheet.recommendation}`),
    effect: sheet.effect === null ? '–' : formatNumber(locale, sheet.effect, 2),
    criteria: (Object.keys(sheet.criteria) as Criterion[]).map((key) => ({
      key,
      label: labelOf(context, key),
      score: sheet.criteria[key] === null ? '–' : String(sheet.criteria[key]),
    })),
  }))
}

async function presentRanking(
  context: RequestContext,
  evidence: Evidence,
  decisions: readonly DecisionListRow[],
): Promise<RankView[]> {
  const { app, locale } = context
  const { ranked } = evidence.ranking
  const names = await listNamed(
    app.db.read,
    ranked.map(({ id }) => id),
  )
  return ranked.map(({ id, rank, score }): RankView => {
    const named = names.find(({ reference }) => reference === id)
    const proposal = evidence.proposals.find(({ reference }) => reference === id)
    const spread = proposal ? sheetScores(evidence, proposal).flatMap((one) => one.score ?? []) : []
    const [low, high] = [Math.min(score, ...spread), Math.max(score, ...spread)]
    // Newest first: a promotion from the reserve list counts, not the decision before it.
    const decided = decisions.find((one) => one.proposal_reference === id)
    return {
      reference: id,
      title: named?.publication === 'public' ? named.title : null,
      language: named?.language ?? 'fr',
      href: `/${locale}/proposals/${id}`,
      rank,
      points: pointsOf(context, score),
      low: low * 100,
      mid: score * 100,
      high: high * 100,
      span: `${pointsOf(context, low)}–${formatValue(locale, high * 100, '')}`,
      outcome: (decided?.outcome as Outcome | undefined) ?? null,
      grant: decided?.grant_amount ?? null,
      isThis: id === evidence.proposal,
    }
  })
}

/** Every approved proposal stands above every other one; null while one is not decided. */
function followsRanking(ranking: readonly RankView[]): boolean | null {
  if (ranking.length < 2 || ranking.some(({ outcome }) => outcome === null)) return null
  const lastIn = ranking.findLastIndex(({ outcome }) => outcome === 'approve')
  return ranking.every(({ outcome }, place) => outcome === 'approve' || place > lastIn)
}
