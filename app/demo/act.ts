import type { Moment } from '#db/seeds/demo/content/types'
import type { AppContext } from '~/context.server'
import type { Person } from '~/identity/schema'
import { invariant } from '~/kernel/invariant'

/** One thing that happens in the region at one moment. */
export interface Act {
  at: Moment
  what: string
  run(ctx: AppContext, telling: Telling): Promise<void>
}

/** What is known while the region is told. */
export interface Telling {
  people: ReadonlyMap<string, Person>
  dayZero: number
  /** Keys of calls and proposals → references. */
  references: Map<string, string>
  /** `proposal/comment` → comment id. */
  comments: Map<string, string>
}

/** The person of a story by key. */
export function personIn(people: ReadonlyMap<string, Person>, key: string): Person {
  const person = people.get(key)
  invariant(person, `${key} lives in the demo region`)
  return person
}
