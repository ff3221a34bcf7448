import { countUndecided } from '#db/queries/calls/count-undecided'
import type { CallWithDirections } from '#db/queries/calls/find-call'
import { countRoleGroups } from '#db/queries/identity/count-role-groups'
import type { Reader } from '#db/transaction'
import { type CallFacts, callTexts } from '#workflows/call/facts'
import { officialLocales } from '~/i18n/locales'
import type { PartialTexts } from '~/i18n/texts'
import type { CallSettings } from './schema'

/** What the machine of a call wants to know. */
export async function loadCallFacts(
  db: Reader,
  call: CallWithDirections,
  { now, actorId }: { now: number; actorId: string | null },
): Promise<CallFacts> {
  const settings = JSON.parse(call.settings) as CallSettings
  const board = await countRoleGroups(db, 'board')
  const reviewers = await countRoleGroups(db, 'reviewer')
  return {
    now,
    actorId,
    isStanding: call.is_standing === 1,
    opensAt: call.opens_at,
    closesAt: call.closes_at,
    missingTexts: callTexts.flatMap((part) => {
      const texts = JSON.parse(call[part]) as PartialTexts
      return officialLocales
        .filter((language) => !texts[language]?.trim())
        .map((language) => ({ language, part }))
    }),
    directions: call.directions.filter(({ weight }) => weight > 0).length,
    budget: call.budget,
    maximumGrant: call.max_grant,
    terms: settings.terms,
    appeals: settings.appeals,
    members: board.people,
    quorum: settings.quorum,
    panelGroups: settings.panelGroups,
    reviewers: reviewers.people,
    reviewerGroups: reviewers.groups,
    undecided: await countUndecided(db, call.id),
  }
}
