import { findCall } from '#db/queries/calls/find-call'
import { insertCall } from '#db/queries/calls/insert-call'
import { updateCall } from '#db/queries/calls/update-call'
import { nextReference } from '#db/queries/references/next-reference'
import type { Call } from '#db/seeds/demo/content/types'
import { edition } from '#db/seeds/reference/edition'
import { defaultTerms } from '#workflows/proposal/terms'
import type { CallSettings } from '~/calls/schema'
import { yearInBrussels } from '~/i18n/formats'
import { invariant } from '~/kernel/invariant'
import { defaultRankingWeights } from '~/scoring/ranking'
import type { Act } from './play-region.server'
import { storyTime } from './story-time'

/** A call is written, published, opens and closes. */
export function openCall(call: Call): Act[] {
  const acts: Act[] = [
    {
      at: call.publishes,
      what: `${call.key}: publish`,
      async run(ctx, { references, dayZero }) {
        const now = ctx.clock.now()
        const moment = (at: Call['opens']) => storyTime(dayZero, at, Number.POSITIVE_INFINITY)
        const settings: CallSettings = {
          terms: {
            ...defaultTerms,
            consultation: call.settings.consultationDays,
            consultationMinimum: Math.min(
              defaultTerms.consultationMinimum,
              call.settings.consultationDays,
            ),
          },
          quorum: call.settings.quorum,
          panelGroups: call.settings.panelGroups,
          consultation: true,
          appeals: false,
          reviewing: call.settings.reviewing,
          effectScale: call.settings.effectScale,
          weights: defaultRankingWeights,
          bounds: {},
        }
        const reference = await ctx.db.write(async (tx) => {
          const given = await nextReference(tx, 'C', yearInBrussels(now))
          await insertCall(
            tx,
            {
              id: call.key,
              reference: given,
              state: 'published',
              revision: 1,
              is_standing: call.standing ? 1 : 0,
              edition_id: edition.key,
              title: JSON.stringify(call.title),
              summary: JSON.stringify(call.summary),
              conditions: JSON.stringify(call.conditions),
              budget: call.budget,
              max_grant: call.maximumGrant,
              opens_at: moment(call.opens),
              closes_at: call.closes && moment(call.closes),
              settings: JSON.stringify(settings),
              created_at: now,
              created_by: call.by,
              published_at: now,
            },
            call.directions.map(({ key, weight }) => ({ direction: key, weight })),
          )
          return given
        })
        references.set(call.key, reference)
      },
    },
    { at: call.opens, what: `${call.key}: open`, run: (ctx) => move(ctx, call.key, 'open') },
  ]
  if (call.closes && call.closes.at <= 0) {
    const at = call.closes
    acts.push({ at, what: `${call.key}: close`, run: (ctx) => move(ctx, call.key, 'closed') })
  }
  return acts
}

async function move(ctx: Parameters<Act['run']>[0], id: string, state: string): Promise<void> {
  await ctx.db.write(async (tx) => {
    const row = await findCall(tx, { id })
    invariant(row, `call ${id} was published`)
    await updateCall(tx, id, row.revision, { state })
  })
}
