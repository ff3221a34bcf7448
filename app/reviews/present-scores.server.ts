import { findCall } from '#db/queries/calls/find-call'
import { listEvents } from '#db/queries/events/list-events'
import { listIndicators } from '#db/queries/framework/list-indicators'
import type { ProposalRow } from '#db/queries/proposals/find-proposal'
import { findVersion } from '#db/queries/proposals/find-version'
import { listReviews, type ReviewRow } from '#db/queries/reviews/list-reviews'
import { type FiledSheet, listScoreSheets } from '#db/queries/reviews/list-score-sheets'
import type { Memory } from '#workflows/proposal/memory'
import type { RequestContext } from '~/context.server'
import { toIndicator } from '~/framework/indicator'
import { formatDay, formatNumber } from '~/i18n/formats'
import type { Locale } from '~/i18n/locales'
import type { Helix } from '~/identity/schema'
import { invariant } from '~/kernel/invariant'
import { sheetOf } from '~/process/sheets'
import { readDraft } from '~/proposals/read-draft'
import { type Discrepancy, discrepancies } from '~/scoring/discrepancy'
import { criteria, type Recommendation, recommendations } from '~/scoring/rubric'
import { renderMarkdown } from '~/ui/markdown.server'
import { niceScale } from '~/ui/nice-scale'
import { type EstimatedPoints, estimatedPoints } from './estimate'
import { presentTarget, type ReviewTargetView } from './present-target.server'

/** Whoever's scores these are: a letter for everybody, a name where the reader may know it. */
export interface Scorer {
  letter: string
  name: string | null
  helix: Helix
  isOwn: boolean
  recommendation: Recommendation
  comment: string
  filed: string
}

export interface ScoredTarget {
  indicator: string
  name: string
  lang: Locale
  domain: readonly [number, number]
  ticks: { value: number; label: string }[]
  claim: { low: number; likely: number; high: number; text: string }
  rows: ScoredLevels[]
}

export interface ScoredLevels {
  letter: string
  isOwn: boolean
  low: number
  likely: number
  high: number
  /** "84 % (82 to 87)". */
  text: string
  confidence: string
  /** "≈ 0.32"; null where levels are not counted. */
  points: string | null
  reason: string
}

export interface ScoredCriterion {
  key: (typeof criteria)[number]
  mean: string
  scores: { letter: string; isOwn: boolean; score: number; reason: string }[]
  /** Why it has to be discussed; null where nobody lies far apart. */
  flag: string | null
}

export interface ScoresView {
  scorers: Scorer[]
  targets: ScoredTarget[]
  criteria: ScoredCriterion[]
  recommendations: { key: Recommendation; letters: string[]; hasOwn: boolean }[]
  /** Everything that has to be discussed, in words with the letters concerned. */
  flags: string[]
  /** The reader is one of those who lie apart. */
  isOutlier: boolean
  /** What was said about that, oldest first. */
  discussions: { html: string; by: string | null; at: string }[]
  /** Filed on a text that has changed since: on record, not counted. */
  stale: number
}

interface Asked {
  row: ProposalRow
  viewerId: string
  /** Officers and the board read names; reviewers read letters. */
  showsNames: boolean
}

/** All scores that count, side by side. Whether this reader may see them is asked before. */
export async function presentScores(
  context: RequestContext,
  { row, viewerId, showsNames }: Asked,
): Promise<ScoresView> {
  const { locale, now } = context
  const db = context.app.db.read
  const reviews = await listReviews(db, row.id)
  const sheets = await listScoreSheets(db, [row.id])
  const { scoredFrom } = JSON.parse(row.memory) as Memory
  const latest = reviews
    .filter(({ state }) => state === 'filed')
    .map((review) => sheets.filter(({ sheet }) => sheet.review_id === review.id).at(-1))
    .filter((filed) => filed !== undefined)
  const counted = latest.filter(({ sheet }) => sheet.version >= scoredFrom)
  const who = (reviewerId: string) => personOf(reviews, reviewerId, viewerId)
  const found = discrepancies(counted.map(sheetOf))
  return {
    scorers: counted.map(({ sheet }) => {
      const { review, letter, isOwn } = who(sheet.reviewer_id)
      return {
        letter,
        name: showsNames ? review.reviewer_name : null,
        helix: review.helix as Helix,
        isOwn,
        recommendation: sheet.recommendation as Recommendation,
        comment: sheet.comment,
        filed: formatDay(locale, sheet.filed_at, now),
      }
    }),
    targets: await scoredTargets(context, row, counted, who),
    criteria: criteria.map((key) => {
      const scores = counted.flatMap((filed) => {
        const { letter, isOwn } = who(filed.sheet.reviewer_id)
        const own = filed.criteria.find((criterion) => criterion.key === key)
        return own ? [{ letter, isOwn, score: own.score, reason: own.reason }] : []
      })
      const sum = scores.reduce((total, { score }) => total + score, 0)
      const flag = found.find((one) => one.kind === 'range' && one.criterion === key)
      return {
        key,
        mean: scores.length === 0 ? '–' : formatNumber(locale, sum / scores.length, 1),
        scores,
        flag: flag ? flagText(context, flag, who) : null,
      }
    }),
    recommendations: recommendations.map((key) => {
      const own = counted.filter(({ sheet }) => sheet.recommendation === key)
      return {
        key,
        letters: own.map(({ sheet }) => who(sheet.reviewer_id).letter),
        hasOwn: own.some(({ sheet }) => sheet.reviewer_id === viewerId),
      }
    }),
    flags: found.map((one) => flagText(context, one, who)),
    isOutlier: found.some((one) => concerned(one).includes(viewerId)),
    discussions: await discussionsOf(context, row),
    stale: latest.length - counted.length,
  }
}

type Who = (reviewerId: string) => { review: ReviewRow; letter: string; isOwn: boolean }

function personOf(reviews: readonly ReviewRow[], reviewerId: string, viewerId: string) {
  const at = reviews.findIndex((review) => review.reviewer_id === reviewerId)
  const review = reviews[at]
  invariant(review, 'a filed score belongs to a review')
  return { review, letter: letterAt(at), isOwn: reviewerId === viewerId }
}

/** Reviewer A is the one asked first. */
export const letterAt = (place: number): string => String.fromCharCode(65 + place)

const concerned = (flag: Discrepancy): string[] => {
  if (flag.kind === 'range') return flag.reviewers
  return flag.kind === 'opposite' ? [...flag.fund, ...flag.doNotFund] : [flag.reviewer]
}

function flagText({ t }: RequestContext, flag: Discrepancy, who: Who): string {
  if (flag.kind === 'range') {
    const { criterion, lowest, highest } = flag
    return t('scoring.discrepancy.range', {
      criterion: t(`scoring.criterion.${criterion}`),
      lowest,
      highest,
    })
  }
  if (flag.kind === 'opposite') return t('scoring.discrepancy.opposite')
  return t('scoring.discrepancy.residual', { reviewer: who(flag.reviewer).letter })
}

async function scoredTargets(
  context: RequestContext,
  row: ProposalRow,
  counted: readonly FiledSheet[],
  who: Who,
): Promise<ScoredTarget[]> {
  const { locale } = context
  const db = context.app.db.read
  const call = await findCall(db, { id: row.call_id })
  const judged = await findVersion(db, row.id, row.version)
  invariant(call && judged, `${row.reference} has a call and a submitted text`)
  const rows = await listIndicators(db, row.edition_id)
  const { text } = readDraft(row.language, judged)
  return text.targets.flatMap((target): ScoredTarget[] => {
    const indicator = rows.find(({ code }) => code === target.indicator)
    if (!indicator) return []
    const view = presentTarget(context, target, toIndicator(indicator), { call, rows })
    const given = counted.flatMap(({ sheet, targets }) => {
      const own = targets.find((one) => one.indicator === target.indicator)
      return own ? [{ ...own, reviewerId: sheet.reviewer_id }] : []
    })
    const { claim } = view
    const { domain, ticks } = niceScale(
      [
        ...(view.baseline ? [view.baseline.value] : []),
        ...[claim, ...given].flatMap(({ low, high }) => [low, high]),
      ],
      view.bounds,
    )
    const say = (value: number) => formatNumber(locale, value, view.digits)
    return [
      {
        indicator: view.indicator,
        name: view.name,
        lang: view.lang,
        domain,
        ticks: ticks.map((value) => ({ value, label: say(value) })),
        claim: { ...claim, text: spread(context, view, claim) },
        rows: given.map(({ reviewerId, low, likely, high, confidence, reason }) => {
          const { letter, isOwn } = who(reviewerId)
          const points = view.worth && estimatedPoints({ low, likely, high }, view.worth)
          return {
            letter,
            isOwn,
            low,
            likely,
            high,
            text: spread(context, view, { low, likely, high }),
            confidence,
            points: points && pointsText(locale, points),
            reason,
          }
        }),
      },
    ]
  })
}

const pointsText = (locale: Locale, { mean }: EstimatedPoints): string =>
  `≈ ${formatNumber(locale, mean, 2)}`

function spread(
  { t, locale }: RequestContext,
  { digits, unit }: ReviewTargetView,
  { low, likely, high }: { low: number; likely: number; high: number },
): string {
  const say = (value: number) => formatNumber(locale, value, digits)
  return t('reviews.scores.levels', {
    likely: say(likely),
    low: say(low),
    high: say(high),
    unit: unit === '' ? '' : `\u00a0${unit}`,
  })
}

async function discussionsOf({ app, locale, now }: RequestContext, row: ProposalRow) {
  const events = await listEvents(app.db.read, { kind: 'proposal', id: row.id })
  return events
    .filter(({ type }) => type === 'record-discussion')
    .map(({ text, actor_name, at }) => {
      const { note } = (text ? JSON.parse(text) : {}) as { note?: string }
      return { html: renderMarkdown(note ?? ''), by: actor_name, at: formatDay(locale, at, now) }
    })
}
