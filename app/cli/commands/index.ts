import type { Commands } from '../run-command'
import { jobsListCommand } from './jobs-list'
import { jobsRetryCommand } from './jobs-retry'
import { jobsRunCommand } from './jobs-run'
import { migrateCommand } from './migrate'
import { seedReferenceCommand } from './seed-reference'

export const commands: Commands = {
  migrate: migrateCommand,
  'seed reference': seedReferenceCommand,
  'jobs list': jobsListCommand,
  'jobs retry': jobsRetryCommand,
  'jobs run': jobsRunCommand,
}
