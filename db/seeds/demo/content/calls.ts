import { ideaBox } from './calls/idea-box'
import { services } from './calls/services'
import { sharedStreets } from './calls/shared-streets'
import { skillsAndShops } from './calls/skills-and-shops'
import type { Call } from './types'

/** Three calls, one for each moment of a call's life, and the standing idea box. */
export const calls: readonly Call[] = [services, sharedStreets, skillsAndShops, ideaBox]
