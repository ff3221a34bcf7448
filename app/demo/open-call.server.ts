import type { Call } from '#db/seeds/demo/content/types'
import { defaultTerms } from '#workflows/proposal/terms'
import { advanceCall } from '~/calls/advance-call.server'
import { type CallDocument, createCall } from '~/calls/commands/write-call.server'
import type { AppContext } from '~/context.server'
import type { Person } from '~/identity/schema'
import { invariant } from '~/kernel/invariant'
import { defaultRankingWeights } from '~/scoring/ranking'
import type { Act } from './act'
import { must } from './must'
import { storyTime } from './story-time'

/** A call is written and published; time opens and closes it. */
export function openCall(call: Call, administrator: string): Act[] {
  return [
    {
      at: call.publishes,
      what: `${call.key}: publish`,
      async run(ctx, { people, references, dayZero }) {
        const who = people.get(administrator)
        invariant(who, 'the region has an administrator')
        references.set(call.key, await publish(ctx, who, documentOf(call, dayZero)))
      },
    },
  ]
}

async function publish(ctx: AppContext, who: Person, document: CallDocument): Promise<string> {
  const made = must(await createCall(ctx, who, document), 'create a call')
  const { reference } = made
  must(await advanceCall(ctx, who, { reference, event: { type: 'publish' } }), 'publish a call')
  return reference
}

function documentOf(call: Call, dayZero: number): CallDocument {
  const moment = (at: Call['opens']) => storyTime(dayZero, at, Number.POSITIVE_INFINITY)
  const { quorum, panelGroups, reviewing, effectScale, consultationDays } = call.settings
  return {
    title: call.title,
    summary: call.summary,
    conditions: call.conditions,
    isStanding: call.standing,
    budget: call.budget,
    maximumGrant: call.maximumGrant,
    opensAt: moment(call.opens),
    closesAt: call.closes && moment(call.closes),
    directions: call.directions.map(({ key, weight }) => ({ direction: key, weight })),
    settings: {
      terms: { ...defaultTerms, consultation: consultationDays },
      quorum,
      panelGroups,
      consultation: true,
      appeals: false,
      // The open call is the one to try everything on, by page or by program.
      officialReply: call.state !== 'open',
      reviewing,
      effectScale,
      weights: defaultRankingWeights,
      bounds: {},
    },
  }
}
