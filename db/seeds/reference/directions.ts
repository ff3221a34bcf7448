import { conditions } from './directions/conditions'
import { digitalDimensions } from './directions/digital-dimensions'
import type { DirectionRow } from './types'

/** The nine strategic directions in their order: five dimensions of DESI, then four conditions. */
export const directions: readonly DirectionRow[] = [...digitalDimensions, ...conditions]
