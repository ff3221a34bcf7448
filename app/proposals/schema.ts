/** The parts of a proposal that a comment can be about; `whole` is all of it. */
export const sections = ['whole', 'problem', 'solution', 'targets', 'budget', 'risks'] as const
export type Section = (typeof sections)[number]

export const conditionKeys = ['transversality', 'pooling', 'inclusion', 'european'] as const
export type ConditionKey = (typeof conditionKeys)[number]

/** Lengths in characters and counts that the contract promises. */
export const limits = {
  title: { min: 10, max: 120 },
  summary: { min: 1, max: 600 },
  section: { min: 1, max: 8000 },
  comment: { min: 1, max: 4000 },
  reason: { min: 1, max: 4000 },
  targets: 10,
  partners: 20,
} as const

export interface BudgetLine {
  label: string
  amount: number
}

export const partnerStatuses = ['invited', 'accepted', 'declined'] as const
export type PartnerStatus = (typeof partnerStatuses)[number]

/** The pages of the wizard, in order. */
export const wizardSteps = [
  'problem',
  'solution',
  'indicators',
  'partners',
  'budget',
  'check',
] as const
export type WizardStep = (typeof wizardSteps)[number]
export type SavedStep = Exclude<WizardStep, 'check'>
