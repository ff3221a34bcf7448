import type { z } from 'zod'
import type { ProposalEvent } from '#workflows/proposal/events'
import type { AppContext } from '~/context.server'
import {
  cosignDecision,
  objectToDecision,
  retractDecision,
} from '~/decisions/commands/cosign-decision.server'
import { promoteProposal, proposeDecision } from '~/decisions/commands/propose-decision.server'
import { publishDecision } from '~/decisions/commands/publish-decision.server'
import type { Person } from '~/identity/schema'
import type { Result } from '~/kernel/result'
import { advanceProposal, type Step } from '~/process/advance-proposal.server'
import { appointLead } from '~/process/commands/appoint-lead.server'
import type { eventSchemas, SentByPeople } from '~/process/event-schema.server'
import { resubmitProposal } from '~/proposals/commands/resubmit-proposal.server'
import { submitProposal } from '~/proposals/commands/submit-proposal.server'
import { assignReviewer, unassignReviewer } from '~/reviews/commands/assign-reviewer.server'
import { stepAside } from '~/reviews/commands/step-aside.server'

export interface Envelope {
  reference: string
  /** The revision that the sender read. */
  revision?: number
}
type FieldsOf<Event extends SentByPeople> = z.output<(typeof eventSchemas)[Event]>
type Command<Event extends SentByPeople> = (
  ctx: AppContext,
  viewer: Person,
  sent: Envelope & FieldsOf<Event>,
) => Promise<Result<Step>>

/** Events that write rows of their own; every other one only moves the proposal. */
const commands: { [Event in SentByPeople]?: Command<Event> } = {
  submit: submitProposal,
  resubmit: resubmitProposal,
  assign: assignReviewer,
  unassign: unassignReviewer,
  abstain: (ctx, viewer, sent) => stepAside(ctx, viewer, { ...sent, event: 'abstain' }),
  recuse: (ctx, viewer, sent) => stepAside(ctx, viewer, { ...sent, event: 'recuse' }),
  'propose-decision': proposeDecision,
  promote: promoteProposal,
  cosign: cosignDecision,
  object: objectToDecision,
  retract: retractDecision,
  publish: publishDecision,
  'appoint-lead': appointLead,
}

/** Sends one event with its checked fields; pages and the API use the same door. */
export function sendEvent<Event extends SentByPeople>(
  ctx: AppContext,
  viewer: Person,
  event: Event,
  sent: Envelope & FieldsOf<Event>,
): Promise<Result<Step>> {
  const command = commands[event] as Command<Event> | undefined
  if (command) return command(ctx, viewer, sent)
  const { reference, revision, ...fields } = sent
  // The schema of the event and the machine's type say the same of its fields.
  return advanceProposal(ctx, viewer, {
    reference,
    revision,
    event: { type: event, ...fields } as unknown as ProposalEvent,
  })
}
