import { calls } from './calls'
import { people } from './people'
import type { Call, Moment, Person, Proposal, ProposalFields, Step } from './types'

export const personOf: ReadonlyMap<string, Person> = new Map(
  people.map((person) => [person.key, person]),
)

export const callOf: ReadonlyMap<string, Call> = new Map(calls.map((call) => [call.key, call]))

/** Minutes from the start of day 0 in Brussels, as if every day had 24 hours: for ordering only. */
export const minutesOf = ({ at, hour = 10 }: Moment): number => (at * 24 + hour) * 60

/** The steps of one event in a proposal's story, in their order. */
export const stepsOf = <Event extends Step['event']>({ story }: Proposal, event: Event) =>
  story.steps.filter((step): step is Extract<Step, { event: Event }> => step.event === event)

/** The fields of each submitted version, first to last. */
export const versionsOf = (proposal: Proposal): ProposalFields[] => {
  const versions: ProposalFields[] = [proposal]
  for (const { changes } of stepsOf(proposal, 'resubmit'))
    versions.push({ ...(versions.at(-1) ?? proposal), ...changes })
  return versions
}
