import { findOpenDecision } from '#db/queries/decisions/find-decision'
import { listDecisions } from '#db/queries/decisions/list-decisions'
import type { Memory } from '#workflows/proposal/memory'
import type { ProposalState } from '#workflows/proposal/states'
import type { RequestContext } from '~/context.server'
import { formatNumber } from '~/i18n/formats'
import type { Locale } from '~/i18n/locales'
import { type PartialTexts, pickText } from '~/i18n/texts'
import type { Person } from '~/identity/schema'
import { shownState } from '~/proposals/standing'
import { rankedKeys } from '~/scoring/ranking'
import type { CallScores, ProposalScores } from './call-scores.server'
import { evidenceOf } from './evidence'
import { maySign } from './policy'
import { type PartView, pointsOf, presentPart } from './present-decision.server'
import { sheetScores } from './recompute'
import type { Outcome } from './schema'

export interface RankLine {
  reference: string
  title: string
  lang: Locale
  rank: number
  isTied: boolean
  /** Of 100. */
  points: string
  low: number
  mid: number
  high: number
  /** From the strictest reviewer to the most generous. */
  span: string
  reviewers: number
  /** As this reader may see it. */
  state: ProposalState
  /** Published, or in the making where the reader is of the board. */
  outcome: Outcome | null
  /** The outcome is not published yet. */
  isOpen: boolean
  grant: number | null
  parts: PartView[]
  /** The effect lies beyond the call's fixed scale. */
  isOutside: boolean
  isThis: boolean
}

export interface RankingView {
  call: { reference: string; title: string; lang: Locale; state: string }
  lines: RankLine[]
  /** Not ranked, with the names of the parts that are missing. */
  unranked: {
    reference: string
    title: string
    lang: Locale
    missing: string
    isThis: boolean
  }[]
  weights: { key: string; label: string; weight: string }[]
  /** Index points that count as a full effect. */
  scale: string
  domain: readonly [number, number]
  ticks: { value: number; label: string }[]
}

/** The default ranking of a call, each score with its parts and its spread. */
export async function presentCallRanking(
  context: RequestContext,
  viewer: Person,
  scores: CallScores,
  current: string | null = null,
): Promise<RankingView> {
  const { app, locale, t } = context
  const db = app.db.read
  const { call, ranking, settings, proposals } = scores
  const evidence = evidenceOf(scores, current ?? '', { order: (id) => id, hash: () => '' })
  const decided = await listDecisions(db, { callId: call.id, limit: 500 })
  const name = (key: string) => t(key === 'effect' ? 'scoring.effect' : `scoring.criterion.${key}`)
  const lines: RankLine[] = []
  for (const { id, rank, isTied, score, parts, isOutside } of ranking.ranked) {
    const one = proposals.find(({ row }) => row.reference === id)
    if (!one) continue
    const frozen = evidence.proposals.find(({ reference }) => reference === id)
    const spread = frozen ? sheetScores(evidence, frozen).flatMap((sheet) => sheet.score ?? []) : []
    const [low, high] = [Math.min(score, ...spread), Math.max(score, ...spread)]
    // Newest first: a promotion from the reserve list counts, not the decision before it.
    const published = decided.find((decision) => decision.proposal_reference === id)
    const open = maySign(viewer) ? await findOpenDecision(db, one.row.id) : null
    lines.push({
      reference: id,
      title: one.row.title,
      lang: one.row.language as Locale,
      rank,
      isTied,
      points: pointsOf(context, score),
      low: low * 100,
      mid: score * 100,
      high: high * 100,
      span: `${pointsOf(context, low)}–${pointsOf(context, high)}`,
      reviewers: spread.length,
      state: stateFor(viewer, one),
      outcome: ((open ?? published)?.outcome as Outcome | undefined) ?? null,
      isOpen: open !== null,
      grant: (open ?? published)?.grant_amount ?? null,
      parts: parts.map((part) => presentPart(context, part)),
      isOutside,
      isThis: id === current,
    })
  }
  const title = pickText(JSON.parse(call.title) as PartialTexts, locale)
  const lowest = Math.min(100, ...lines.map(({ low }) => low))
  const highest = Math.max(0, ...lines.map(({ high }) => high))
  const domain = [
    Math.max(0, Math.floor(lowest / 10) * 10 - 10),
    Math.max(10, Math.ceil(highest / 10) * 10 + (highest >= 100 ? 0 : 10)),
  ] as const
  return {
    call: { reference: call.reference, title: title.text, lang: title.lang, state: call.state },
    lines,
    unranked: ranking.unranked.flatMap(({ id, missing }) => {
      const one = proposals.find(({ row }) => row.reference === id)
      if (!one) return []
      return [
        {
          reference: id,
          title: one.row.title,
          lang: one.row.language as Locale,
          missing: missing.map(name).join(', '),
          isThis: id === current,
        },
      ]
    }),
    weights: rankedKeys.map((key) => ({
      key,
      label: name(key),
      weight: formatNumber(locale, settings.weights[key], 2),
    })),
    scale: formatNumber(locale, settings.effectScale, 2),
    domain,
    ticks: ticksIn(domain).map((value) => ({ value, label: formatNumber(locale, value, 0) })),
  }
}

const ticksIn = ([low, high]: readonly [number, number]): number[] => {
  const step = high - low > 50 ? 20 : 10
  const first = Math.ceil(low / step) * step
  return Array.from({ length: Math.floor((high - first) / step) + 1 }, (_, at) => first + at * step)
}

/** Outside the board a decision that is being signed stands as the state it came from. */
export function stateFor(viewer: Person, { row }: Pick<ProposalScores, 'row'>): ProposalState {
  const state = row.state as ProposalState
  return maySign(viewer) ? state : shownState(state, JSON.parse(row.memory) as Memory)
}
