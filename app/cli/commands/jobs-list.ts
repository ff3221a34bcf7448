import { listJobs } from '#db/queries/jobs/list-jobs'
import { type Command, Misused } from '../command'

const states = ['waiting', 'done', 'dead'] as const

export const jobsListCommand: Command = {
  usage: 'jobs list [--state waiting|done|dead]',
  does: 'shows what waits, what is done and what was given up',
  flags: { state: { type: 'string' } },
  async run({ flags, open, print }) {
    const state = states.find((known) => known === flags.state)
    if (flags.state !== undefined && !state) throw new Misused('--state is waiting, done or dead')
    const { app } = await open()
    const jobs = await listJobs(app.db.read, { state, limit: 200 })
    const rows = jobs.map(({ id, kind, state, run_at, attempts, last_error }) => ({
      id,
      kind,
      state,
      runAt: new Date(run_at).toISOString(),
      attempts,
      lastError: last_error,
    }))
    const text = rows.map((row) =>
      [row.id, row.state.padEnd(7), row.runAt, row.kind, row.lastError ?? ''].join('  ').trimEnd(),
    )
    print(rows, text.length > 0 ? text.join('\n') : 'No jobs.')
  },
}
