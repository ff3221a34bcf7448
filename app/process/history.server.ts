import { findCall } from '#db/queries/calls/find-call'
import { type EventRow, listEvents } from '#db/queries/events/list-events'
import type { Reader } from '#db/transaction'
import type { CallSettings } from '~/calls/schema'
import { hasRole, isOffice, type Person } from '~/identity/schema'
import type { Visible } from './load-visible.server'

export interface HistoryEntry {
  sequence: number
  type: string
  at: number
  from: string | null
  to: string | null
  version: number | null
  /** Null for what time did, and where the name is not for this reader. */
  actor: { name: string; helix: string } | null
  /** Sent by the clock or by the call. */
  sentBy: 'person' | 'time' | 'call'
  /** Reason, note, reasons by language: as far as this reader may see them. */
  text: Record<string, unknown>
  hash: string
}

/** Of the board's work before it is an act, outsiders see nothing; it shows once published. */
const decisionSteps = new Set(['propose-decision', 'promote', 'cosign', 'object', 'retract'])
/** Who is on the panel and what each did is the office's. */
const panelSteps = new Set(['assign', 'unassign', 'score', 'abstain', 'recuse'])
/** Who was asked to write along, and what they answered, is between them and the office. */
const writingSteps = new Set([
  'create-draft',
  'move-draft',
  'invite-partner',
  'remove-partner',
  'accept-partnership',
  'decline-partnership',
])

/**
 * What happened to a proposal, for one reader. The public sees every step of the process, with
 * reviewers unnamed; steps towards a decision appear when that decision has been published.
 */
export async function readHistory(
  db: Reader,
  viewer: Person | null,
  { row, relation }: Visible,
): Promise<HistoryEntry[]> {
  const call = await findCall(db, { id: row.call_id })
  const settings = call && (JSON.parse(call.settings) as CallSettings)
  const events = await listEvents(db, { kind: 'proposal', id: row.id })
  const inside = isOffice(viewer)
  const published = events.filter(({ type }) => type === 'publish').at(-1)?.sequence ?? 0
  const shown = statesAsShown(
    events,
    hasRole(viewer, 'board') ? Number.POSITIVE_INFINITY : published,
  )
  return events
    .filter(({ type, sequence }) => {
      if (decisionSteps.has(type)) {
        return hasRole(viewer, 'board') || (sequence < published && type !== 'object')
      }
      if (panelSteps.has(type)) return inside || type === 'score'
      if (type === 'record-discussion') return inside
      return !writingSteps.has(type) || relation.isLead || relation.isPartner || inside
    })
    .map((event): HistoryEntry => {
      const body = JSON.parse(event.body) as Record<string, unknown>
      const written = event.text ? (JSON.parse(event.text) as Record<string, unknown>) : {}
      const isPanel = panelSteps.has(event.type)
      const namesHidden = isPanel && !inside && settings?.reviewing !== 'open'
      const { actor: actorName, ...text } = written
      const name = event.actor_name ?? (typeof actorName === 'string' ? actorName : null)
      const sender = body.sender
      return {
        sequence: event.sequence,
        type: event.type,
        at: event.at,
        from: shown(event.sequence, body.from),
        to: shown(event.sequence, body.to),
        version: typeof body.version === 'number' ? body.version : null,
        actor:
          name && event.actor_helix && !namesHidden ? { name, helix: event.actor_helix } : null,
        sentBy: sender === 'time' || sender === 'call' ? sender : 'person',
        text: isPanel && !inside ? {} : text,
        hash: event.hash,
      }
    })
}

/**
 * A decision that is being signed stands, outside the board, as the state it came from: in the
 * record too, where a page is hidden or a proposal withdrawn meanwhile.
 * @param settled the last record of which everything is out
 */
function statesAsShown(events: readonly EventRow[], settled: number) {
  const proposed = events.filter(({ type }) => type === 'propose-decision' || type === 'promote')
  return (sequence: number, state: unknown): string | null => {
    if (typeof state !== 'string') return null
    const isSecret = sequence > settled && (state === 'cosigning' || state === 'decided')
    if (!isSecret) return state
    const origin = proposed.findLast((event) => event.sequence <= sequence)
    return origin?.type === 'promote' ? 'reserve-list' : 'deliberation'
  }
}
