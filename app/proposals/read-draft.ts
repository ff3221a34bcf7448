import type { TargetRow, VersionRow } from '#db/queries/proposals/find-version'
import type { DraftChange, DraftTarget, DraftText } from './draft'
import type { SavedStep } from './schema'

/** Fields of a step as they were typed: texts, ticked keys, rows of texts. */
export type Typed = Record<string, string | string[] | Record<string, string>[]>

export interface ReadDraft {
  text: DraftText
  /** Steps that were saved at least once. */
  saved: SavedStep[]
  /** Steps that hold something that cannot be read yet, as it was typed. */
  unfinished: Partial<Record<SavedStep, Typed>>
}

/** A stored text as the pages and commands see it. */
export function readDraft(
  language: string,
  { version, targets }: { version: VersionRow; targets: readonly TargetRow[] },
): ReadDraft {
  const { title, summary, problem, solution, risks } = version
  const { transversality, pooling, inclusion, european } = version
  return {
    text: {
      language,
      title,
      summary,
      problem,
      solution,
      risks,
      directions: JSON.parse(version.directions) as string[],
      municipalities: JSON.parse(version.municipalities) as string[],
      budget: {
        amount: version.budget_amount,
        months: version.budget_months,
        lines: JSON.parse(version.budget_lines) as DraftText['budget']['lines'],
      },
      conditions: { transversality, pooling, inclusion, european },
      targets: targets.map(toTarget),
    },
    saved: JSON.parse(version.steps_saved) as SavedStep[],
    unfinished: JSON.parse(version.unfinished) as ReadDraft['unfinished'],
  }
}

const toTarget = (row: TargetRow): DraftTarget => ({
  indicator: row.indicator,
  low: row.low,
  likely: row.likely,
  high: row.high,
  year: row.year,
  share: row.share,
  evidence: row.evidence,
  baseline:
    row.baseline_value === null || row.baseline_year === null
      ? null
      : { value: row.baseline_value, year: row.baseline_year, source: row.baseline_source ?? '' },
})

/** The columns that a change writes; targets stand in rows of their own. */
export function columnsOf({
  conditions,
  budget,
  directions,
  municipalities,
  ...rest
}: DraftChange) {
  const { targets: _rows, language: _ofTheProposal, ...texts } = rest
  return {
    ...texts,
    ...conditions,
    ...(directions && { directions: JSON.stringify(directions) }),
    ...(municipalities && { municipalities: JSON.stringify(municipalities) }),
    ...(budget && {
      budget_amount: budget.amount,
      budget_months: budget.months,
      budget_lines: JSON.stringify(budget.lines),
    }),
  }
}

/** A target as a row, without its place. */
export const targetRow = (id: string, { baseline, ...target }: DraftTarget) => ({
  id,
  ...target,
  baseline_value: baseline?.value ?? null,
  baseline_year: baseline?.year ?? null,
  baseline_source: baseline?.source ?? null,
})
