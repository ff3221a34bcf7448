import type { Locale, OfficialLocale } from '~/i18n/locales'
import type { Texts } from '~/i18n/texts'

/**
 * The shapes of the demo region. Everything below is invented data, told from the day the demo
 * first starts (day 0); the player turns it into commands with a clock of its own.
 */

/** Key of a person in `people`, of an organisation in `organisations`, of a call in `calls`. */
export type PersonKey = string
export type OrganisationKey = string
export type CallKey = string
/** NIS code of a municipality, such as `21004`. */
export type Nis = string

export type Helix = 'public-service' | 'citizen' | 'business' | 'academia'
export type Role = 'officer' | 'reviewer' | 'board' | 'moderator' | 'administrator'
export type Direction =
  | 'connectivity'
  | 'human-capital'
  | 'internet-use'
  | 'digital-technology'
  | 'digital-public-services'
  | 'transversality'
  | 'pooling'
  | 'digital-inclusion'
  | 'european-integration'
export type Section = 'problem' | 'solution' | 'targets' | 'budget' | 'risks' | 'whole'
export type Stance = 'for' | 'against' | 'if' | 'neutral'
export type Confidence = 'low' | 'medium' | 'high'
export type Recommendation = 'fund' | 'fund-if' | 'do-not-fund'
export type Criterion = 'feasibility' | 'value-for-money' | 'inclusion' | 'reuse' | 'risk'

/** The states in which a story may leave its proposal on day 0. */
export type EndState =
  | 'draft'
  | 'admissibility'
  | 'amending'
  | 'consultation'
  | 'evaluation'
  | 'deliberation'
  | 'cosigning'
  | 'decided'
  | 'approved'
  | 'reserve-list'
  | 'rejected'
  | 'inadmissible'
  | 'withdrawn'

/** An official text: French and Dutch always, the other two as a courtesy. */
export type OfficialTexts = Record<OfficialLocale, string> & Partial<Record<Locale, string>>

/** `at` counts calendar days from day 0 (negative = past); `hour` is Brussels time, 10 if absent. */
export type Moment = { at: number; hour?: number }

export type Person = {
  key: PersonKey
  name: string
  email: string
  helix: Helix
  roles: readonly Role[]
  /** Language of the screen, and of official acts sent to this person. */
  language: Locale
  officialLanguage: OfficialLocale
  municipality: Nis
  organisation?: OrganisationKey
  /** Only personas: who they are, in one sentence for the page "sign in as". */
  persona?: Texts
}

export type Organisation = {
  key: OrganisationKey
  name: string
  helix: Helix
  municipality: Nis
  /** The operator of the platform: a conflict for authors, partners and their hierarchy. */
  operator?: true
}

export type CallSettings = {
  quorum: number
  consultationDays: number
  /** Helix groups that a panel needs at least. */
  panelGroups: number
  reviewing: 'hidden' | 'open'
  /** Top of the fixed scale on which the effect is read, in index points. */
  effectScale: number
}

export type Call = {
  key: CallKey
  standing: boolean
  /** Where the call stands on day 0. */
  state: 'open' | 'closed' | 'decided'
  title: Texts
  summary: Texts
  /** Markdown, one paragraph an article; `declare-inadmissible` names its article as rule. */
  conditions: Texts
  directions: readonly { key: Direction; weight: number }[]
  /** Euro; null where the call gives no grants. */
  budget: number | null
  maximumGrant: number | null
  by: PersonKey
  publishes: Moment
  opens: Moment
  closes: Moment | null
  settings: CallSettings
}

export type Target = {
  indicator: string
  /** Levels in the indicator's own unit, expected in the territory reached. */
  low: number
  likely: number
  high: number
  /** The target's year is the year of day 0 plus this. */
  inYears: number
  /** Part of the Region's population reached, over 0 up to 1. */
  share: number
  evidence: string
}

export type Budget = {
  amount: number
  months: number
  lines: readonly { label: string; amount: number }[]
}

export type Conditions = {
  transversality: string
  pooling: string
  inclusion: string
  european: string
}

/** `accepted` before the submission, by `person` where one of the demo's people stands for it. */
export type Partner = { name: string; helix: Helix; person?: PersonKey; accepted: boolean }

/** What the authors write: the body of POST /proposals. Texts are markdown in `language`. */
export type ProposalFields = {
  title: string
  summary: string
  problem: string
  solution: string
  directions: readonly Direction[]
  municipalities: readonly Nis[]
  budget: Budget
  targets: readonly Target[]
  risks: string
  conditions: Conditions
  partners: readonly Partner[]
}

export type ScoreSheet = {
  targets: readonly {
    indicator: string
    low: number
    likely: number
    high: number
    confidence: Confidence
    reason: string
  }[]
  criteria: readonly { key: Criterion; score: 0 | 1 | 2 | 3 | 4 | 5; reason: string }[]
  recommendation: Recommendation
  comment: string
}

type Sent<Event extends string, Fields = unknown> = Moment & {
  by: PersonKey
  event: Event
} & Fields

/** One event of the statechart with its fields, as POST …/events takes them. */
export type Step =
  | Sent<'submit'>
  | Sent<'admit', { note?: string }>
  | Sent<'request-changes', { reason: string }>
  | Sent<'revise', { note?: string }>
  /** `changes` are written to the draft first: the next version is the last one with these. */
  | Sent<'resubmit', { note?: string; changes: Partial<ProposalFields> }>
  | Sent<'declare-inadmissible', { rule: string; reasons: OfficialTexts }>
  | Sent<'withdraw', { reason?: string }>
  /** By an officer; where `by` is `clock`, its timer has fired, at most four days before. */
  | Sent<'close-consultation'>
  | Sent<'assign', { reviewer: PersonKey }>
  | Sent<'abstain', { reason: string }>
  | Sent<'recuse', { reason: string }>
  | Sent<'score', { sheet: ScoreSheet }>
  | Sent<'record-discussion', { note: string }>
  | Sent<'close-evaluation'>
  | Sent<
      'propose-decision',
      {
        outcome: 'approve' | 'reject' | 'reserve'
        reasons: OfficialTexts
        conditions?: OfficialTexts
        grant?: number
      }
    >
  | Sent<'cosign'>
  | Sent<'publish'>

export type Comment = Moment & {
  by: PersonKey
  section: Section
  stance: Stance
  language: Locale
  body: string
  /** Named where another comment answers it. */
  key?: string
  replyTo?: string
  reports?: readonly (Moment & { by: PersonKey; reason: string })[]
  hidden?: Moment & { by: PersonKey; reason: string }
}

export type Story = {
  /** When the draft is made. */
  begins: Moment
  steps: readonly Step[]
  comments: readonly Comment[]
  supports: readonly (Moment & { by: PersonKey })[]
  follows: readonly (Moment & { by: PersonKey })[]
  /** The office's answer to what the consultation said, needed before `close-evaluation`. */
  officialReply?: Moment & { by: PersonKey; texts: OfficialTexts }
}

export type Proposal = ProposalFields & {
  key: string
  call: CallKey
  language: Locale
  lead: PersonKey
  /** Where the story leaves it on day 0. */
  state: EndState
  story: Story
}
