import { type ChainFault, verifyChain } from '~/audit/verify-chain.server'
import { type Command, Refused } from '../command'

const faults = {
  missing: 'is missing',
  changed: 'was changed: its hash does not fit its content',
  link: 'does not follow the record before it',
  columns: 'says something else in its columns than in its content',
  text: 'has another text than the one that was written',
  head: 'is the last, and not the one that the log says it ends with',
} satisfies Record<ChainFault, string>

export const auditVerifyCommand: Command = {
  usage: 'audit verify',
  does: 'walks the whole log and names the first record that is not as it was written',
  async run({ open, print }) {
    const { app } = await open()
    const seen = await verifyChain(app.db.read)
    if (!seen.ok) throw new Refused(`Record ${seen.sequence} ${faults[seen.fault]}.`)
    print(seen, `${seen.records} records, unbroken. Head: ${seen.head || 'none yet'}`)
  },
}
