import { latestSheets } from './latest-sheets'
import type { Sheet } from './reviewer-judgement'
import { type Criterion, criteria } from './rubric'

/** Why a proposal has to be discussed before it can be decided. */
export type Discrepancy =
  | { kind: 'range'; criterion: Criterion; lowest: number; highest: number; reviewers: string[] }
  | { kind: 'opposite'; fund: string[]; doNotFund: string[] }
  | { kind: 'residual'; reviewer: string; standardised: number }

/** On the scale 0–5. */
export const widestRange = 2
export const widestResidual = 2

/**
 * The flags of one proposal: scores of a criterion that lie 2 or more of 5 apart, `fund` against
 * `do-not-fund`, and a standardised residual of the calibration beyond ±2. Only sheets that count are
 * looked at, as in `reviewerJudgement`; `residuals` are those of this proposal, null where a residual
 * has no variance.
 */
export function discrepancies(
  sheets: readonly Sheet[],
  leftOut: readonly string[] = [],
  residuals: readonly { reviewer: string; standardised: number | null }[] = [],
): Discrepancy[] {
  const counted = latestSheets(sheets, leftOut)
  return [
    ...criteria.flatMap((criterion) => rangeOf(counted, criterion)),
    ...oppositeOf(counted),
    ...residuals.flatMap(({ reviewer, standardised }) =>
      standardised !== null &&
      Math.abs(standardised) > widestResidual &&
      counted.some((sheet) => sheet.reviewer === reviewer)
        ? [{ kind: 'residual' as const, reviewer, standardised }]
        : [],
    ),
  ]
}

function rangeOf(sheets: readonly Sheet[], criterion: Criterion): Discrepancy[] {
  const given = sheets.flatMap(({ reviewer, criteria: scores }) =>
    scores.filter(({ key }) => key === criterion).map(({ score }) => ({ reviewer, score })),
  )
  const lowest = Math.min(...given.map(({ score }) => score))
  const highest = Math.max(...given.map(({ score }) => score))
  if (given.length < 2 || highest - lowest < widestRange) return []
  const reviewers = given
    .filter(({ score }) => score === lowest || score === highest)
    .map(({ reviewer }) => reviewer)
  return [{ kind: 'range', criterion, lowest, highest, reviewers }]
}

function oppositeOf(sheets: readonly Sheet[]): Discrepancy[] {
  const who = (recommendation: Sheet['recommendation']) =>
    sheets.filter((sheet) => sheet.recommendation === recommendation).map((sheet) => sheet.reviewer)
  const fund = who('fund')
  const doNotFund = who('do-not-fund')
  return fund.length > 0 && doNotFund.length > 0 ? [{ kind: 'opposite', fund, doNotFund }] : []
}
