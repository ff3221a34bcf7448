import { findProposal, type ProposalRow } from '#db/queries/proposals/find-proposal'
import { findProposalById } from '#db/queries/proposals/find-proposal-by-id'
import { updateProposal } from '#db/queries/proposals/update-proposal'
import type { Tx } from '#db/transaction'
import { advance } from '#workflows/advance'
import { explainEvent } from '#workflows/explain'
import type { Effect } from '#workflows/proposal/effects'
import type { ProposalEvent } from '#workflows/proposal/events'
import type { Facts } from '#workflows/proposal/facts'
import { proposalWorkflow } from '#workflows/proposal/machine'
import type { Memory } from '#workflows/proposal/memory'
import { recordEvent } from '~/audit/record-event.server'
import type { AppContext } from '~/context.server'
import { fail, ok, type Result } from '~/kernel/result'
import { personOf, type Sender } from './actor'
import { dueOf } from './due'
import { carryOut } from './effects.server'
import { writtenIn } from './event-text'
import { loadFacts } from './facts.server'
import { loadVisible, type Visible } from './load-visible.server'
import { whyNotYours } from './policy'
import { inWords, placeRefusal } from './reasons'
import { snapshotOf } from './snapshot'

export interface Sending {
  /** Reference of the proposal. */
  reference: string
  event: ProposalEvent
  /** The revision the sender read; left out where time sends. */
  revision?: number
  /** Account id that the event names. */
  subjectId?: string | null
  /** When it reached the office, where that was not now. */
  receivedAt?: number
  /** Rows that belong to this act, written in its transaction; a refusal undoes everything. */
  alongside?: (tx: Tx, step: Step) => Promise<Result<unknown>>
}

export interface Step {
  before: ProposalRow
  after: ProposalRow
  memory: Memory
  facts: Facts
  effects: readonly Effect[]
  /** Id of the record in the log. */
  eventId: string
}

/**
 * The one way a proposal moves: visible → policy → machine, then state, log, effects and the rows
 * of the act together, in one transaction and only where nobody was faster.
 */
export function advanceProposal(
  ctx: AppContext,
  sender: Sender,
  sending: Sending,
): Promise<Result<Step>> {
  return ctx.db.write((tx) => advanceIn(tx, ctx, sender, sending))
}

/** The same inside a transaction that moves several proposals, all or none. */
export async function advanceIn(
  tx: Tx,
  ctx: AppContext,
  sender: Sender,
  { reference, event, revision, subjectId, receivedAt, alongside }: Sending,
): Promise<Result<Step>> {
  const person = personOf(sender)
  const now = ctx.clock.now()
  const visible = await loadForSender(tx, sender, reference)
  if (!visible) return fail('not-found')
  const { row, relation } = visible

  const subjectRole = 'role' in event ? event.role : undefined
  const asked = { now, receivedAt, actor: person, subjectId, subjectRole }
  const facts = await loadFacts(tx, row, asked)
  const snapshot = snapshotOf(row, facts)
  const explained = explainEvent(proposalWorkflow, snapshot, event)
  const foreign = whyNotYours(sender, relation, explained.by)
  if (explained.known && foreign) return fail('forbidden', foreign)
  if (revision !== undefined && revision !== row.revision) {
    return fail('stale', { code: 'process.stale' })
  }
  if (person && revision === undefined && signings.includes(event.type)) {
    return fail('precondition-required', { code: 'process.revision-missing' })
  }

  const step = advance(proposalWorkflow, snapshot, event)
  if (!step.ok) {
    if (step.code === 'refused') return { ok: false, failure: placeRefusal(step.reasons) }
    return fail('wrong-state', ...step.reasons.map(inWords))
  }

  const { process: state, publication } = step.state
  const isEntry = step.memory.entry !== snapshot.memory.entry
  const moved = await updateProposal(tx, row.id, row.revision, {
    state,
    publication,
    memory: JSON.stringify(step.memory),
    machine_version: step.memory.machineVersion ?? row.machine_version,
    entered_at: isEntry ? now : row.entered_at,
    due_at: dueOf(state, step.memory),
    updated_at: now,
  })
  if (!moved) return fail('stale', { code: 'process.stale' })

  const { codes, text } = writtenIn(event)
  const eventId = await recordEvent(tx, ctx, {
    subjectKind: 'proposal',
    subjectId: row.id,
    type: event.type,
    actorId: person?.id ?? null,
    body: {
      ...codes,
      from: row.state,
      to: state,
      ...(publication === row.publication ? {} : { publication }),
      revision: row.revision + 1,
      version: step.memory.version,
      machineVersion: step.memory.machineVersion ?? row.machine_version,
      ...(typeof sender === 'string' ? { sender } : {}),
    },
    text: person ? { ...text, actor: person.name } : text,
  })
  const { memory, effects } = step
  await carryOut(tx, ctx, { type: event.type, row, state, memory, effects, eventId, now })
  const after = await findProposalById(tx, row.id)
  const done: Step = {
    before: row,
    after: after ?? row,
    memory: step.memory,
    facts,
    effects: step.effects,
    eventId,
  }
  const also = alongside ? await alongside(tx, done) : ok(null)
  return also.ok ? ok(done) : also
}

/** Whoever signs says what they read: these stand for a text and its letters, word for word. */
const signings: readonly string[] = ['cosign', 'publish'] satisfies ProposalEvent['type'][]

async function loadForSender(tx: Tx, sender: Sender, reference: string): Promise<Visible | null> {
  if (typeof sender !== 'string') return loadVisible(tx, sender, reference)

  const row = await findProposal(tx, reference)
  return (
    row && { row, relation: { isLead: false, isPartner: false, isReviewer: false }, view: 'full' }
  )
}
