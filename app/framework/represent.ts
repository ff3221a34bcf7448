import type { EditionRow } from '#db/queries/framework/find-present-edition'
import type { DirectionRow } from '#db/queries/framework/list-directions'
import type { IndicatorRow } from '#db/queries/framework/list-indicators'
import { toIndicator, toObservation } from './indicator'

/** A framework edition as the API tells it. */
export function representEdition(row: EditionRow) {
  return {
    key: row.key,
    name: JSON.parse(row.name),
    validFrom: row.valid_from,
    isTargetable: row.is_targetable === 1,
    note: JSON.parse(row.note),
    sources: JSON.parse(row.sources),
  }
}

export function representDirection(row: DirectionRow) {
  return {
    key: row.key,
    number: row.number,
    code: row.code,
    kind: row.kind,
    name: JSON.parse(row.name),
    description: JSON.parse(row.description),
    test: row.test ? JSON.parse(row.test) : null,
  }
}

export function representIndicator(row: IndicatorRow) {
  const { directions, target, baseline, ...indicator } = toIndicator(row)
  return {
    ...indicator,
    weight: row.weight,
    boundsByCall: row.bounds_by_call === 1,
    beneficiaries: JSON.parse(row.beneficiaries),
    origin: row.origin,
    type: row.type,
    directions,
    target: target && { ...target, source: row.target_source },
    baseline,
  }
}

export const representObservations = (row: IndicatorRow) => row.observations.map(toObservation)
