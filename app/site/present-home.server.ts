import { findCall } from '#db/queries/calls/find-call'
import { listOpenCalls } from '#db/queries/calls/list-open-calls'
import { findPresentEdition } from '#db/queries/framework/find-present-edition'
import { listDirections } from '#db/queries/framework/list-directions'
import { listRegisterCounts } from '#db/queries/proposals/list-register-counts'
import type { RequestContext } from '~/context.server'
import { presentDecided } from '~/decisions/present-decided.server'
import { type Direction, toDirection } from '~/framework/direction'
import { type PartialTexts, pickText } from '~/i18n/texts'
import { helixGroups } from '~/identity/schema'
import type { ProposalCardView } from '~/proposals/card'
import { presentCardsOf } from '~/proposals/present-cards-of.server'
import { presentPunctuality } from '~/proposals/present-punctuality.server'
import { registerStates } from '~/proposals/register-states'
import type { CallTeaser, HomeView } from './home'

/** The home page: what this is, what is going on, what one can do. All of it from the database. */
export async function presentHome(context: RequestContext): Promise<HomeView> {
  const { app, locale, t } = context
  const db = app.db.read
  const counts = await listRegisterCounts(db)
  const edition = await findPresentEdition(db)
  const directions = edition ? (await listDirections(db, edition.id)).map(toDirection) : []
  const calls = await listOpenCalls(db, context.now)
  const [first] = calls
  return {
    title: t('site.home.title'),
    description: t('site.description'),
    proposals: counts.all.get('') ?? 0,
    call: first ? await teaserOf(context, first.id, directions) : null,
    otherCalls: Math.max(0, calls.length - 1),
    hero: await heroOf(context),
    directions: directions.map(({ key, name, shape, hue, kind }) => ({
      key,
      shape,
      hue,
      kind,
      label: pickText(name, locale).text,
      count: counts.direction.get(key) ?? 0,
      href: `/${locale}/directions/${key}`,
    })),
    decided: await presentDecided(context, { limit: 3 }),
    consultations: {
      count: counts.state.get('consultation') ?? 0,
      cards: await presentCardsOf(
        context,
        { states: ['consultation'] },
        { sort: 'needs-views', limit: 3 },
      ),
    },
    punctuality: await presentPunctuality(context),
    groups: helixGroups.map((helix) => ({ helix, count: counts.group.get(helix) ?? 0 })),
  }
}

/** Of the newest that were chosen, the one whose promise can be read best. */
async function heroOf(context: RequestContext): Promise<ProposalCardView | null> {
  const cards = await presentCardsOf(context, { states: registerStates.carried }, { limit: 6 })
  const drawn = cards.filter((card) => card.promise?.line)
  return drawn.sort((a, b) => readability(b) - readability(a))[0] ?? null
}

/** A measured one before all others; else the share of the line that its band takes. */
function readability({ promise }: ProposalCardView): number {
  const line = promise?.line
  if (!line?.bounds) return 0
  if (line.measured) return 2
  return (line.band.high - line.band.low) / (line.bounds[1] - line.bounds[0])
}

async function teaserOf(
  { app, locale }: RequestContext,
  id: string,
  directions: readonly Direction[],
): Promise<CallTeaser | null> {
  const call = await findCall(app.db.read, { id })
  if (!call) return null
  const [heaviest] = [...call.directions].sort((a, b) => b.weight - a.weight)
  const direction = directions.find(({ key }) => key === heaviest?.direction)
  return {
    reference: call.reference,
    href: `/${locale}/calls/${call.reference}`,
    title: pickText(JSON.parse(call.title) as PartialTexts, locale),
    hue: direction?.hue ?? 1,
    closesAt: call.is_standing === 1 ? null : call.closes_at,
    budget: call.budget,
  }
}
