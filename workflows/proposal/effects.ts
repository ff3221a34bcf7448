import type { Outcome, ProposalEventType } from './events'

export type Audience =
  | 'lead'
  | 'authors'
  | 'officers'
  | 'reviewers'
  | 'board'
  | 'moderators'
  | 'followers'
  /** The person named in `person`. */
  | 'person'

export type Template =
  | 'submitted'
  | 'changes-requested'
  | 'resubmitted'
  | 'term-extended'
  | 'consultation-opened'
  | 'consultation-closed'
  | 'review-assigned'
  | 'review-unassigned'
  | 'score-filed'
  | 'review-declined'
  | 'discussion-recorded'
  | 'revised'
  | 'evaluation-closed'
  | 'evaluation-reopened'
  | 'decision-proposed'
  | 'decision-cosigned'
  | 'decision-objected'
  | 'decision-retracted'
  | 'decision-published'
  | 'reserve-money-freed'
  | 'appeal-received'
  | 'appeal-withdrawn'
  | 'merged'
  | 'unmerged'
  | 'withdrawn'
  | 'lapsed'
  | 'reinstated'
  | 'call-cancelled'
  | 'lead-appointed'
  | 'substitute-appointed'
  | 'pilot-started'
  | 'measuring-started'
  | 'milestone-reported'
  | 'measurement-recorded'
  | 'project-completed'
  | 'project-stopped'
  | 'page-hidden'
  | 'page-restored'

/** Official letters, in the reader's French or Dutch, with the reasons in both. */
export type LetterKind =
  | 'acknowledgement'
  | 'admitted'
  | 'inadmissible'
  | 'decision'
  | 'appeal-upheld'
  | 'appeal-overturned'
  | 'stopped'

/** What the world must do after the transition. Data only; the application carries it out. */
export type Effect =
  | { type: 'notify'; template: Template; to: Audience; person?: string }
  | { type: 'letter'; letter: LetterKind; outcome?: Outcome; canAppeal: boolean }
  /** Send `event` with `{entry, due}` at `at` (epoch ms, just past `due`). */
  | { type: 'timer'; event: ProposalEventType; entry: number; due: number; at: number }
  /** Freeze the working text as submitted version n. */
  | { type: 'freeze-version'; version: number }
  /** Drop what was written since version n. */
  | { type: 'restore-version'; version: number }
  | { type: 'pin'; machineVersion: number }
  | { type: 'erase-text' }
  | { type: 'publish-page' }
  | { type: 'hide-page' }
  | { type: 'restore-page' }
  | { type: 'detect-conflicts' }
  | { type: 'record-conflict'; person: string }
  /** Scores of earlier versions no longer count. */
  | { type: 'stale-scores'; before: number }
  /** Reviews still open are taken back. */
  | { type: 'close-reviews' }
  /** The text, signers and evidence of the decision can never change again. */
  | { type: 'freeze-decision'; outcome: Outcome; grant: number | null; signers: readonly string[] }
  | { type: 'drop-decision' }
  | { type: 'open-project'; grant: number | null }
  | { type: 'close-project' }
  | { type: 'free-grant' }
  | { type: 'merge-into'; target: string }
  | { type: 'split-from'; target: string }
  | { type: 'appoint-lead'; person: string }
  | { type: 'appoint-substitute'; person: string; role: 'officer' | 'board' }
  /** Send this event to the call, which ignores it when it came before. */
  | { type: 'tell-call'; event: 'first-publication' }
