import { firstSchema } from './0001-first-schema'
import { registerCounts } from './0002-register-counts'
import type { Migration } from './migration'

/** In order. A list and not a folder scan, so that a bundle holds exactly these. */
export const migrations: readonly Migration[] = [firstSchema, registerCounts]
