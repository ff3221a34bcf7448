import type { PartnerRow, TargetRow, VersionRow } from '#db/queries/proposals/find-version'
import type { Change, DocumentFacts, Part } from '#workflows/proposal/facts'
import { conditionKeys, limits } from '~/proposals/schema'

export interface Document {
  version: VersionRow
  targets: TargetRow[]
}

/** The parts that are still missing or too short to be sent. */
export function missingParts({ version }: Document): Part[] {
  const has = {
    title: version.title.trim().length >= limits.title.min,
    summary: version.summary.trim() !== '',
    problem: version.problem.trim() !== '',
    solution: version.solution.trim() !== '',
    directions: version.directions !== '[]',
    municipalities: version.municipalities !== '[]',
    budget: version.budget_amount !== null && version.budget_months !== null,
    risks: version.risks.trim() !== '',
    conditions: conditionKeys.every((key) => version[key].trim() !== ''),
  } satisfies Record<Part, boolean>
  return (Object.keys(has) as Part[]).filter((part) => !has[part])
}

const textColumns = [
  'title',
  'summary',
  'problem',
  'solution',
  'risks',
  'directions',
  'municipalities',
  ...conditionKeys,
] as const
const budgetColumns = ['budget_amount', 'budget_months', 'budget_lines'] as const
const targetColumns = [
  'indicator',
  'low',
  'likely',
  'high',
  'year',
  'share',
  'baseline_value',
] as const

/** What differs between two texts; any of it makes filed scores stale. */
export function changesBetween(before: Document, after: Document): Change[] {
  const changes: Change[] = []
  if (textColumns.some((key) => before.version[key] !== after.version[key])) changes.push('text')
  const written = ({ targets }: Document) =>
    JSON.stringify(targets.map((target) => targetColumns.map((key) => target[key])))
  if (written(before) !== written(after)) changes.push('targets')
  if (budgetColumns.some((key) => before.version[key] !== after.version[key])) {
    changes.push('budget')
  }
  return changes
}

/**
 * What the machine asks of the text: of the one being written or, where nobody writes, of the last
 * submitted one.
 */
export function documentFacts(
  working: Document | null,
  submitted: Document | null,
  partners: readonly PartnerRow[],
  partnersChangedAt: number,
): DocumentFacts {
  const present = working ?? submitted
  if (!present) {
    return { missing: [], targets: 0, partnersPending: 0, changes: [], editedAt: 0 }
  }
  const changes = working && submitted ? changesBetween(submitted, working) : []
  const submittedAt = submitted?.version.submitted_at ?? null
  if (submittedAt !== null && partnersChangedAt > submittedAt) changes.push('partners')
  return {
    missing: missingParts(present),
    targets: present.targets.length,
    partnersPending: partners.filter((partner) => partner.status === 'invited').length,
    changes,
    editedAt: present.version.saved_at,
  }
}
