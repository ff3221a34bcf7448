import type { CallRow } from '#db/queries/calls/find-call'
import { listCommitments } from '#db/queries/decisions/list-commitments'
import type { RequestContext } from '~/context.server'
import { formatMoney } from '~/i18n/formats'
import type { Person } from '~/identity/schema'
import { committedIn } from '~/process/facts.server'
import { maySign } from './policy'

/** The money of a call, in euros and in words. */
export interface MoneyView {
  budget: number
  committed: number
  left: number
  budgetText: string
  committedText: string
  leftText: string
  /** Null where the call sets no maximum. */
  maximumText: string | null
  maximum: number | null
}

/**
 * What a call has and what is promised; null where it gives no grants. Outside the board only what
 * has been published counts, so that nobody reads a decision in the making from a sum.
 * @param except proposal whose own grant is left out, while it is being decided
 */
export async function presentMoney(
  { app, locale }: RequestContext,
  viewer: Person,
  call: Pick<CallRow, 'id' | 'budget' | 'max_grant'>,
  except = '',
): Promise<MoneyView | null> {
  const { budget, max_grant: maximum } = call
  if (budget === null) return null
  const commitments = await listCommitments(app.db.read, call.id, except)
  const known = commitments.filter(
    ({ decision_state }) => maySign(viewer) || decision_state === 'published',
  )
  const committed = committedIn(known)
  const left = Math.max(0, budget - committed)
  const say = (euros: number) => formatMoney(locale, euros)
  return {
    budget,
    committed,
    left,
    budgetText: say(budget),
    committedText: say(committed),
    leftText: say(left),
    maximum,
    maximumText: maximum === null ? null : say(maximum),
  }
}
