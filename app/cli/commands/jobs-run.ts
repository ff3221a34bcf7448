import { handlers } from '~/jobs/registry.server'
import { runUntil } from '~/jobs/run-until.server'
import { type Command, Misused, Refused, required } from '../command'

export const jobsRunCommand: Command = {
  usage: 'jobs run --until 2026-12-31T00:00Z',
  does: 'lets time pass on a demo region: runs what would have fallen due until then',
  flags: { until: { type: 'string' } },
  async run({ flags, open, print }) {
    const until = Date.parse(required(flags, 'until'))
    if (Number.isNaN(until)) throw new Misused('--until is a moment such as 2026-12-31T00:00Z')
    const { app } = await open()
    const result = await runUntil(app, handlers, until)
    if (!result.ok) {
      const t = app.words('en')
      throw new Refused(result.failure.reasons.map(({ code, params }) => t(code, params)).join(' '))
    }
    const now = new Date(until).toISOString()
    print({ ...result.value, now }, `${result.value.jobs} jobs ran. It is now ${now}.`)
  },
}
