import type { BudgetLine, ConditionKey } from './schema'

/** What the authors write, as pages, commands and the API see it. */
export interface DraftText {
  language: string
  title: string
  summary: string
  problem: string
  solution: string
  risks: string
  directions: string[]
  /** NIS codes. */
  municipalities: string[]
  budget: Budget
  conditions: Record<ConditionKey, string>
  targets: DraftTarget[]
}

export interface Budget {
  /** Whole euros. */
  amount: number | null
  months: number | null
  lines: BudgetLine[]
}

export interface DraftTarget {
  indicator: string
  /** Levels in the indicator's own unit, expected at the end of `year`. */
  low: number
  likely: number
  high: number
  year: number
  /** Part of the Region's population reached, 0 < share ≤ 1. */
  share: number
  evidence: string
  /** Where it starts, for an indicator whose edition does not know. */
  baseline: { value: number; year: number; source: string } | null
}

export type DraftChange = Partial<DraftText>

export const emptyDraft = (language: string): DraftText => ({
  language,
  title: '',
  summary: '',
  problem: '',
  solution: '',
  risks: '',
  directions: [],
  municipalities: [],
  budget: { amount: null, months: null, lines: [] },
  conditions: { transversality: '', pooling: '', inclusion: '', european: '' },
  targets: [],
})
