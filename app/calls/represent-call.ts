import type { CallRow, CallWithDirections } from '#db/queries/calls/find-call'
import type { PartialTexts } from '~/i18n/texts'
import type { CallSettings } from './schema'

const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString())

/** A call as the API lists it. */
export function representCall(row: CallRow) {
  return {
    reference: row.reference,
    state: row.state,
    isStanding: row.is_standing === 1,
    edition: row.edition_id,
    title: JSON.parse(row.title) as PartialTexts,
    summary: JSON.parse(row.summary) as PartialTexts,
    budget: row.budget,
    maximumGrant: row.max_grant,
    opensAt: iso(row.opens_at),
    closesAt: iso(row.closes_at),
  }
}

/** One call with its conditions, directions and frozen settings. */
export function representWholeCall(row: CallWithDirections) {
  const settings = JSON.parse(row.settings) as CallSettings
  return {
    ...representCall(row),
    conditions: JSON.parse(row.conditions) as PartialTexts,
    directions: row.directions,
    quorum: settings.quorum,
    panelGroups: settings.panelGroups,
    reviewing: settings.reviewing,
    consultation: settings.consultation,
    terms: settings.terms,
    weights: settings.weights,
    effectScale: settings.effectScale,
  }
}
