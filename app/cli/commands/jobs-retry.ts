import { reviveJobs } from '#db/queries/jobs/revive-jobs'
import { type Command, Refused } from '../command'

export const jobsRetryCommand: Command = {
  usage: 'jobs retry [ID]',
  does: 'lets one given-up job run again, or all of them',
  takes: { least: 0, most: 1 },
  async run({ words: [id], open, print }) {
    const { app } = await open()
    const now = app.clock.now()
    const revived = await app.db.writeQuietly((tx) => reviveJobs(tx, { id, now }))
    if (id && revived === 0) throw new Refused(`No given-up job has the id ${id}.`)
    print({ revived }, `${revived} to run again.`)
  },
}
