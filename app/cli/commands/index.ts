import type { Commands } from '../run-command'
import { analyseCommand } from './analyse'
import { auditVerifyCommand } from './audit-verify'
import { jobsListCommand } from './jobs-list'
import { jobsRetryCommand } from './jobs-retry'
import { jobsRunCommand } from './jobs-run'
import { migrateCommand } from './migrate'
import { replayCommand } from './replay'
import { seedDemoCommand } from './seed-demo'
import { seedReferenceCommand } from './seed-reference'
import { tokenCreateCommand } from './token-create'
import { userCreateCommand } from './user-create'
import { userDisableCommand } from './user-disable'
import { userRolesCommand } from './user-roles'

export const commands: Commands = {
  migrate: migrateCommand,
  'seed reference': seedReferenceCommand,
  'seed demo': seedDemoCommand,
  'user create': userCreateCommand,
  'user roles': userRolesCommand,
  'user disable': userDisableCommand,
  'token create': tokenCreateCommand,
  'jobs list': jobsListCommand,
  'jobs retry': jobsRetryCommand,
  'jobs run': jobsRunCommand,
  'audit verify': auditVerifyCommand,
  analyse: analyseCommand,
  replay: replayCommand,
}
