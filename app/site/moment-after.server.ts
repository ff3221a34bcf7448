import { findNextTerm } from '#db/queries/site/find-next-term'
import type { AppContext } from '~/context.server'
import { day } from '~/kernel/clock'
import type { DemoSpan } from './demo-spans'

/** Terms count to their last second, so what follows happens one second later. */
const past = 1000

/** The moment, ms, to which a demonstration goes: in a day, in a week, just past the next term. */
export async function momentAfter(app: AppContext, span: DemoSpan): Promise<number> {
  const now = app.clock.now()
  if (span === 'term') {
    const next = await findNextTerm(app.db.read, now)
    if (next !== null) return next + past
  }
  return now + (span === 'week' ? 7 * day : day)
}
