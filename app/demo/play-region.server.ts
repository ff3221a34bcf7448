import type { Call, Proposal } from '#db/seeds/demo/content/types'
import type { AppContext } from '~/context.server'
import type { Person, Role } from '~/identity/schema'
import { drainJobs } from '~/jobs/drain-jobs.server'
import type { JobHandlers } from '~/jobs/job'
import { day, minute } from '~/kernel/clock'
import { invariant } from '~/kernel/invariant'
import type { Telling } from './act'
import { countedIds } from './counted-ids'
import { openCall } from './open-call.server'
import { settlePeople } from './settle-people.server'
import { actsOf } from './story-acts.server'
import { storyTime } from './story-time'

export interface Region {
  calls: readonly Call[]
  proposals: readonly Proposal[]
  /** Now, in ms; everything that is told lies before it. */
  dayZero: number
}

/**
 * Tells the demo region from its first day to now: every act goes through the same commands that
 * people use, in the order of time, with the jobs that fall due between. The same every time.
 *
 * @throws where a story does not hold: the content is part of the program
 */
export async function playRegion(
  base: AppContext,
  handlers: JobHandlers,
  { calls, proposals, dayZero }: Region,
): Promise<{ acts: number; jobs: number }> {
  let at = dayZero - 400 * day
  const clock = { now: () => at }
  // Stories send comments faster than people can; their letters are kept, not sent.
  const limits = { ...base.limits, take: async () => ({ ok: true as const }) }
  const ctx: AppContext = { ...base, clock, limits, ids: countedIds(clock) }

  const people = await settlePeople(ctx)
  const administrator = personWith(people, 'administrator')
  const telling: Telling = { people, dayZero, references: new Map(), comments: new Map() }
  const acts = [
    ...calls.flatMap((call) => openCall(call, administrator)),
    ...proposals.flatMap((proposal) => actsOf(proposal)),
  ]
    .map((act, order) => ({ act, order, time: storyTime(dayZero, act.at, dayZero - minute) }))
    .sort((a, b) => a.time - b.time || a.order - b.order)

  let jobs = 0
  for (const { act, time } of acts) {
    jobs += await drainJobs(ctx, handlers, { until: time, moveTo: (due) => (at = due) })
    at = Math.max(at, time)
    await act.run(ctx, telling)
  }
  jobs += await drainJobs(ctx, handlers, { until: dayZero, moveTo: (due) => (at = due) })
  return { acts: acts.length, jobs }
}

function personWith(people: ReadonlyMap<string, Person>, role: Role): string {
  const found = [...people.values()].find(({ roles }) => roles.includes(role))
  invariant(found, `somebody in the demo region is ${role}`)
  return found.id
}
