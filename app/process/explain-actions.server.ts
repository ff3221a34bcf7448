import type { ProposalRow } from '#db/queries/proposals/find-proposal'
import type { Reader } from '#db/transaction'
import { explain } from '#workflows/explain'
import { type ProposalEventType, proposalEvents } from '#workflows/proposal/events'
import { proposalWorkflow } from '#workflows/proposal/machine'
import type { Memory } from '#workflows/proposal/memory'
import type { ProposalState } from '#workflows/proposal/states'
import { hasRole, type Person } from '~/identity/schema'
import type { Reason } from '~/kernel/result'
import { shownState } from '~/proposals/standing'
import { loadFacts } from './facts.server'
import type { Visible } from './load-visible.server'
import { whyNotYours } from './policy'
import { inWords } from './reasons'
import { snapshotOf } from './snapshot'

export interface Action {
  event: ProposalEventType
  allowed: boolean
  /** Role and relation allow it; what stands against it, if anything, are facts. */
  isYours: boolean
  /** The present state knows the event. */
  isPossible: boolean
  reasons: Reason[]
}

/**
 * Every event of the process for one viewer, in a stable order: allowed, or why not and what would
 * lift it. Page, API, bulk acts and counts all ask this.
 */
export async function explainActions(
  db: Reader,
  viewer: Person | null,
  { row, relation }: Visible,
  now: number,
): Promise<Action[]> {
  const facts = await loadFacts(db, row, { now, actor: viewer })
  const explained = explain(proposalWorkflow, snapshotOf(asSeenBy(viewer, row), facts))
  return explained.map(({ event, allowed, possible, by, reasons }) => {
    const foreign = whyNotYours(viewer, relation, by)
    return {
      event,
      allowed: foreign === null && allowed,
      isYours: foreign === null,
      isPossible: possible,
      reasons: foreign ? [foreign] : reasons.map(inWords),
    }
  })
}

/** What is possible must not tell outsiders that a decision is being signed. */
function asSeenBy(viewer: Person | null, row: ProposalRow): ProposalRow {
  if (hasRole(viewer, 'board')) return row
  return { ...row, state: shownState(row.state as ProposalState, JSON.parse(row.memory) as Memory) }
}

export const isProposalEvent = (value: string): value is ProposalEventType =>
  (proposalEvents as string[]).includes(value)
