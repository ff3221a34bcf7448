import { day } from '~/kernel/clock'

/** A session that nobody uses ends after this; each day of use moves the end. */
export const idle = 14 * day

/** And it ends after this whatever happens. */
export const longest = 60 * day
