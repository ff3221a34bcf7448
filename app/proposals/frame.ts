import type { FieldReasons, Reason } from '~/kernel/result'
import type { DraftChange } from './draft'

/** What a proposal may name: the reference data of its edition and the years ahead. */
export interface Frame {
  /** This year in Brussels. */
  year: number
  directions: ReadonlySet<string>
  municipalities: ReadonlySet<string>
  /** Code → whether the edition knows where it starts. */
  indicators: ReadonlyMap<string, { hasBaseline: boolean }>
}

/** How far ahead a target may lie, in years. */
export const horizon = 15
const earliestBaseline = 1990

/** What in a change the frame does not know, field by field. */
export function faultsIn(change: DraftChange, frame: Frame): FieldReasons {
  const faults: FieldReasons = {}
  const refuse = (field: string, reason: Reason) => {
    faults[field] = [...(faults[field] ?? []), reason]
  }
  const known = (field: 'directions' | 'municipalities') => {
    const isKnown = (change[field] ?? []).every((key) => frame[field].has(key))
    if (!isKnown) refuse(field, { code: 'http.field.choice' })
  }
  known('directions')
  known('municipalities')
  const span = { from: String(frame.year), to: String(frame.year + horizon) }
  for (const [place, target] of (change.targets ?? []).entries()) {
    const at = `targets[${place}]`
    if (!frame.indicators.has(target.indicator)) {
      refuse(`${at}.indicator`, { code: 'proposals.field.indicator-unknown' })
    }
    if (!isYear(target.year, frame.year, frame.year + horizon)) {
      refuse(`${at}.year`, { code: 'proposals.field.year.wrong', params: span })
    }
    if (target.baseline && !isYear(target.baseline.year, earliestBaseline, frame.year)) {
      const params = { from: String(earliestBaseline), to: String(frame.year) }
      refuse(`${at}.baselineYear`, { code: 'proposals.field.year.wrong', params })
    }
  }
  return faults
}

/** Stands for all municipalities at once. */
export const wholeRegion = 'region'

/**
 * The change as it is kept: the whole Region as its municipalities, keys in the order of the
 * reference data, and a starting value of one's own only where the edition has none.
 */
export function fitted(change: DraftChange, frame: Frame): DraftChange {
  const { directions, municipalities, targets } = change
  return {
    ...change,
    ...(directions && { directions: inOrder(directions, frame.directions) }),
    ...(municipalities && {
      municipalities: municipalities.includes(wholeRegion)
        ? [...frame.municipalities]
        : inOrder(municipalities, frame.municipalities),
    }),
    ...(targets && {
      targets: targets.map((target) =>
        frame.indicators.get(target.indicator)?.hasBaseline
          ? { ...target, baseline: null }
          : target,
      ),
    }),
  }
}

const inOrder = (keys: string[], known: ReadonlySet<string>): string[] => [
  ...[...known].filter((key) => keys.includes(key)),
  ...keys.filter((key) => !known.has(key)),
]

const isYear = (year: number, from: number, to: number): boolean =>
  Number.isInteger(year) && year >= from && year <= to
