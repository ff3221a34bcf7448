import { findCall } from '#db/queries/calls/find-call'
import { listCalls } from '#db/queries/calls/list-calls'
import type { RequestContext } from '~/context.server'
import { type PartialTexts, pickText } from '~/i18n/texts'
import type { Person } from '~/identity/schema'
import { referenceIn } from '~/process/load-visible.server'
import { loadCallScores } from './call-scores.server'
import { presentMoney } from './present-money.server'
import { presentCallRanking } from './present-ranking.server'

/** Calls that may have something to rank, the ones being decided first. */
const ranked = ['deciding', 'closed', 'open', 'decided', 'archived'] as const

/** The ranking of a call; of the one that is nearest to its decisions where none was chosen. */
export async function presentPortfolio(
  context: RequestContext,
  viewer: Person,
  chosen: string | null,
) {
  const { app, locale } = context
  const db = app.db.read
  const calls = (await listCalls(db, ranked)).sort(
    (a, b) => placeOf(a.state) - placeOf(b.state) || a.is_standing - b.is_standing,
  )
  const reference = chosen ? referenceIn(chosen) : calls[0]?.reference
  const call = reference ? await findCall(db, { reference }) : null
  const isRanked = call && (ranked as readonly string[]).includes(call.state)
  return {
    calls: calls.map((one) => ({
      reference: one.reference,
      title: pickText(JSON.parse(one.title) as PartialTexts, locale).text,
    })),
    ranking: isRanked
      ? await presentCallRanking(context, viewer, await loadCallScores(db, call.id))
      : null,
    money: isRanked ? await presentMoney(context, viewer, call) : null,
  }
}

const placeOf = (state: string): number => (ranked as readonly string[]).indexOf(state)
