import type { Workflow } from '../workflow'
import type { Effect } from './effects'
import { eventSenders, type ProposalEvent, proposalEvents } from './events'
import type { Facts } from './facts'
import type { Memory } from './memory'
import { predicates } from './predicates'
import { publication } from './publication'
import { proposalSetup } from './setup'
import { admissibility, amending, merged } from './stages/admission'
import { appeal, inadmissible, rejected, stopped } from './stages/appeal'
import { consultation } from './stages/consultation'
import { cosigning, decided, deliberation, reserveList } from './stages/decision'
import { approved, completed, measuring, piloting } from './stages/delivery'
import { discarded, draft } from './stages/drafting'
import { lapsed, withdrawn } from './stages/endings'
import { evaluation } from './stages/evaluation'
import type { ProposalPosition } from './states'
import { machineVersion } from './version'

export const proposalMachine = proposalSetup.createMachine({
  id: 'proposal',
  version: String(machineVersion),
  context: ({ input }) => input,
  type: 'parallel',
  states: {
    process: {
      initial: 'draft',
      states: {
        draft,
        discarded,
        admissibility,
        amending,
        inadmissible,
        merged,
        consultation,
        evaluation,
        deliberation,
        cosigning,
        decided,
        'reserve-list': reserveList,
        rejected,
        appeal,
        approved,
        piloting,
        measuring,
        completed,
        stopped,
        withdrawn,
        lapsed,
      },
    },
    publication,
  },
})

export const proposalWorkflow: Workflow<ProposalPosition, Memory, Facts, ProposalEvent, Effect> = {
  name: 'proposal',
  version: machineVersion,
  machine: proposalMachine,
  events: proposalEvents,
  senders: eventSenders,
  predicates,
}
