// `npm run bench`: CPU per request of the built program beside a floor measured in the same run.
// `--against NAME=URL` measures any running program with the same client.
import { execFileSync, fork, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ask, measure } from './client.mjs'
import { memory } from './cpu-time.mjs'
import { floors, scenarios } from './scenarios.mjs'
import { signIn } from './sign-in.mjs'
import { table } from './table.mjs'

const { values } = parseArgs({
  options: {
    against: { type: 'string', multiple: true, default: [] },
    requests: { type: 'string', default: '3000' },
    'at-once': { type: 'string', default: '8' },
  },
})
const load = { count: Number(values.requests), atOnce: Number(values['at-once']) }

const folder = mkdtempSync(join(tmpdir(), 'helicity-bench-'))
const built = (path) => resolve('build', path)
const children = []
try {
  const results = await bench()
  const rows = results.map(asRow)
  process.stdout.write(`${table(rows)}\n`)
  mkdirSync('tests/reports', { recursive: true })
  const machine = { cpus: cpus().length, model: cpus()[0]?.model, node: process.version }
  const report = { at: new Date().toISOString(), machine, load, results }
  writeFileSync('tests/reports/bench.json', `${JSON.stringify(report, null, 2)}\n`)
} finally {
  for (const child of children) child.kill('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
}
process.exit()

async function bench() {
  const env = { PATH: process.env.PATH, NODE_ENV: 'production' }
  execFileSync(process.execPath, [built('cli/main.js'), 'seed', 'demo'], {
    cwd: folder,
    env,
    stdio: 'ignore',
  })

  const port = await freePort()
  const origin = `http://localhost:${port}`
  const started = performance.now()
  const app = spawn(process.execPath, [built('server/main.js')], {
    cwd: folder,
    env: { ...env, PORT: String(port) },
    stdio: 'ignore',
  })
  children.push(app)
  await untilReady(origin)
  const results = [
    { id: 'W12', name: 'start to first answer', ms: performance.now() - started, most: 600 },
    { id: 'W11', name: 'memory, idle', mb: memory(app.pid), most: 110 },
  ]

  const listed = await ask(origin, { path: '/api/v1/proposals?limit=1' })
  const { reference } = JSON.parse(listed.body.toString()).items[0]
  const who = {
    reference,
    reader: await signIn(origin, 'dirk'),
    reviewer: await signIn(origin, 'gilles'),
  }

  const floor = fork('tests/bench/floor.mjs', [join(folder, 'data/helicity.db')])
  children.push(floor)
  const floorPort = await new Promise((ready) => floor.once('message', ready))
  const floorCpu = {}
  for (const [name, scenario] of Object.entries(floors(reference))) {
    const measured = await measure(`http://127.0.0.1:${floorPort}`, floor.pid, scenario, load)
    floorCpu[name] = measured.cpu
    results.push({ id: 'floor', name, ...measured })
  }

  for (const scenario of scenarios(who)) {
    results.push(await tried(scenario, () => measure(origin, app.pid, scenario, load), floorCpu))
    for (const rival of values.against) {
      const [name, address] = rival.split(/=(.*)/)
      const there = { ...scenario, name: `${scenario.name} · ${name}` }
      results.push(await tried(there, () => measure(address, null, scenario, load), {}))
    }
  }
  results.push({ id: 'W11', name: 'memory, afterwards', mb: memory(app.pid), most: 220 })
  return results
}

/** A page that is not there yet must not hide the others. */
async function tried({ id, name, most, ratio, floor }, run, floorCpu) {
  try {
    const measured = await run()
    const times = measured.cpu && floorCpu[floor] ? measured.cpu / floorCpu[floor] : undefined
    return { id, name, ...measured, times, most, ratio }
  } catch (error) {
    return { id, name, error: error.message }
  }
}

function asRow({ id, name, cpu, p50, p99, bytes, times, ms, mb, most, ratio, error }) {
  const fixed = (value, digits) =>
    value === undefined || value === null ? '' : value.toFixed(digits)
  const value = cpu ?? ms ?? mb
  const isKept = [most && value !== undefined && value <= most, ratio && times && times <= ratio]
  const goals = [most && `≤ ${most}`, ratio && `≤ ${ratio} × floor`].filter(Boolean).join(', ')
  const isMet = isKept.filter((kept) => kept !== undefined && kept !== 0).every(Boolean)
  return {
    id,
    scenario: name,
    'CPU ms': fixed(cpu, 3),
    '× floor': fixed(times, 1),
    'p50 ms': fixed(p50, 1),
    'p99 ms': fixed(p99, 1),
    bytes: bytes ?? '',
    'ms / MB': fixed(ms ?? mb, 0),
    goal: error ?? (goals && `${goals} ${isMet ? '✓' : '✗'}`),
  }
}

function freePort() {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => found(port))
    })
  })
}

async function untilReady(origin) {
  for (let tries = 0; tries < 1000; tries += 1) {
    const answer = await fetch(`${origin}/readyz`).catch(() => null)
    if (answer?.ok) return
    await new Promise((later) => setTimeout(later, 10))
  }
  throw new Error('the program did not start')
}
