import { brusselsSources } from './sources/brussels'
import { europeanSources } from './sources/european'
import { placeSources } from './sources/places'
import type { SourceRow } from './types'

/** Everything that the reference data is taken from, so that each figure can name its origin. */
export const sources: readonly SourceRow[] = [
  ...brusselsSources,
  ...europeanSources,
  ...placeSources,
]
