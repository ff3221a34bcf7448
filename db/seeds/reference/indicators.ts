import { conditionIndicators } from './indicators/conditions'
import { connectivity } from './indicators/connectivity'
import { digitalPublicServices } from './indicators/digital-public-services'
import { digitalTechnology } from './indicators/digital-technology'
import { environment } from './indicators/environment'
import { humanCapital } from './indicators/human-capital'
import { internetUse } from './indicators/internet-use'
import { mobility } from './indicators/mobility'
import { society } from './indicators/society'
import type { IndicatorRow } from './types'

/**
 * Every indicator that a proposal can target, in the order in which pages list them.
 *
 * Bounds are those of DESI where it has the indicator, otherwise our own proposal. Weight 2 goes to the
 * indicators that DESI counts double because they carry a Digital Decade target, 1 to all others.
 */
export const indicators: readonly IndicatorRow[] = [
  ...connectivity,
  ...humanCapital,
  ...internetUse,
  ...digitalTechnology,
  ...digitalPublicServices,
  ...conditionIndicators,
  ...environment,
  ...mobility,
  ...society,
]
