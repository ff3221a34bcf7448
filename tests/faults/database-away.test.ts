import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testConfig } from '#tests/support/context'
import { findPostgres } from '#tests/support/find-postgres'
import { startPostgres, type TemporaryPostgres } from '#tests/support/start-postgres'
import { startRunner } from '~/jobs/start-runner.server'
import { type RunningServer, startServer } from '~/server/start-server'
import { type Started, startContext } from '~/start-context.server'

const bin = findPostgres()

describe.skipIf(!bin)('when PostgreSQL goes away and comes back', () => {
  let postgres: TemporaryPostgres
  let started: Started
  let server: RunningServer
  let origin = ''
  beforeAll(async () => {
    postgres = await startPostgres(bin ?? '')
    const config = testConfig({
      PORT: '0',
      LOG_LEVEL: 'silent',
      DATABASE_URL: postgres.url('postgres'),
      HELICITY_SECRET: 'abcdefghijklmnopqrstuvwxyz0123456789',
    })
    const outcome = await startContext(config)
    if (!outcome.ok) throw new Error(outcome.fault)
    started = outcome.value
    server = await startServer({
      config,
      started,
      render: async () => {
        const site = await started.app.db.read.selectFrom('site').select('id').execute()
        return new Response(`${site.length}`, { headers: { 'Content-Type': 'text/html' } })
      },
      serveAsset: () => false,
      keepsPages: true,
    })
    origin = `http://127.0.0.1:${server.port}`
  })
  afterAll(async () => {
    await server.stop()
    await started.close()
    await postgres.stop()
  })

  const statusOf = async (path: string) => (await fetch(origin + path)).status

  it('people are told to come back, the program lives, and all is well again', async () => {
    const runner = startRunner(started.app, {})
    expect(await statusOf('/en')).toBe(200)
    expect(await statusOf('/readyz')).toBe(200)

    await postgres.halt()
    // What instances wrote is asked for again after 150 ms at the latest.
    await new Promise((resolve) => setTimeout(resolve, 200))
    const answer = await fetch(`${origin}/en`)
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('5')
    expect(await statusOf('/readyz')).toBe(503)
    expect(await statusOf('/healthz')).toBe(200)

    await postgres.resume()
    const deadline = Date.now() + 10_000
    let status = 503
    while (status !== 200 && Date.now() < deadline) status = await statusOf('/en')
    expect(status).toBe(200)
    expect(await statusOf('/readyz')).toBe(200)
    await runner.stop()
  })
})
