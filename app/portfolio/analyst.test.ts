import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Analyst, createAnalyst } from './analyst.server'

const root = fileURLToPath(new URL('../../', import.meta.url))
let folder: string
let analyst: Analyst
let threads = 0

beforeAll(async () => {
  // Inside the project, so that the built thread finds the packages.
  folder = await mkdtemp(`${root}node_modules/.analyst-`)
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: [{ find: /^~\//, replacement: `${root}app/` }] },
    build: {
      ssr: true,
      target: 'node20',
      outDir: folder,
      copyPublicDir: false,
      rollupOptions: {
        input: { thread: `${root}app/portfolio/analysis-worker.ts` },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
  })
  analyst = createAnalyst(() => {
    threads += 1
    return new Worker(`${folder}/thread.mjs`)
  })
}, 60_000)
afterEach(() => {
  threads = 0
})
afterAll(async () => {
  await analyst.close()
  await rm(folder, { recursive: true })
})

const quick = {
  ratings: [
    [1, 2],
    [1, 2],
  ],
  level: 'nominal',
}
const endless = {
  alternatives: Array.from({ length: 300 }, (_, at) => `P-${at}`),
  criteria: [{ key: 'effect', better: 'higher' }],
  measurements: Object.fromEntries(
    Array.from({ length: 300 }, (_, at) => [`P-${at}`, { effect: { normal: [at, 100] } }]),
  ),
  weights: { free: true },
  draws: 1_000_000,
  seed: 1,
}

describe('the analyst', () => {
  it('answers from one thread that it keeps, in the order asked', async () => {
    const done: string[] = []
    const answers = await Promise.all([
      analyst.ask('agreement', quick).finally(() => done.push('first')),
      analyst
        .ask('portfolio', { items: [{ id: 'A', value: 1, cost: 1 }], budget: 1 })
        .finally(() => done.push('second')),
    ])
    expect(answers[0]).toMatchObject({ ok: true, value: { alpha: 1 } })
    expect(answers[1]).toMatchObject({ ok: true, value: { chosen: ['A'] } })
    expect(done).toEqual(['first', 'second'])
    expect(threads).toBe(1)
    expect(analyst.waiting()).toBe(0)
  })

  it('passes refusals on as they are', async () => {
    expect(await analyst.ask('agreement', { ...quick, level: 'loud' })).toMatchObject({
      ok: false,
      failure: { code: 'invalid' },
    })
  })

  it('ends a calculation that takes too long, and answers the next one', async () => {
    const [late, after] = await Promise.all([
      analyst.ask('smaa', endless, { timeLimit: 50 }),
      analyst.ask('agreement', quick),
    ])
    expect(late).toMatchObject({
      failure: { code: 'unavailable', reasons: [{ code: 'portfolio.reason.too-long' }] },
    })
    expect(after.ok).toBe(true)
    expect(threads).toBe(1)
  })

  it('is cancelled at work, in the queue, or before it is asked', async () => {
    const atWork = new AbortController()
    const queued = new AbortController()
    const first = analyst.ask('smaa', endless, { signal: atWork.signal })
    const second = analyst.ask('smaa', endless, { signal: queued.signal })
    queued.abort()
    atWork.abort()
    const third = analyst.ask('smaa', endless, { signal: AbortSignal.abort() })
    for (const answer of await Promise.all([first, second, third])) {
      expect(answer).toMatchObject({
        failure: { reasons: [{ code: 'portfolio.reason.cancelled' }] },
      })
    }
    expect((await analyst.ask('agreement', quick)).ok).toBe(true)
  })

  it('says that its thread broke, and starts another', async () => {
    await writeFile(`${folder}/broken.mjs`, 'process.exit(3)')
    const files = ['broken.mjs', 'thread.mjs']
    const careful = createAnalyst(() => new Worker(`${folder}/${files.shift()}`))
    await expect(careful.ask('agreement', quick)).rejects.toThrow('ended with 3')
    expect((await careful.ask('agreement', quick)).ok).toBe(true)
    await careful.close()
  })
})
