// `npm test` and `npm run check`: every check in order, each with its time, and one line at the end.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findOrInstallBrowser } from './support/find-browser.mjs'

const isFast = process.argv.includes('--fast')
const reports = 'tests/reports'
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

const bin = (name) => `node_modules/.bin/${name}`
const totals = { passed: 0, failed: 0, skipped: 0 }

// Two lanes for two cores: what reads the sources beside what runs them.
await Promise.all([
  lane(
    ['types', bin('tsc'), '--noEmit', '--incremental', '--tsBuildInfoFile', '.cache/tsc.json'],
    [
      'imports',
      bin('depcruise'),
      '--config',
      'tests/dependency-cruiser.mjs',
      'app',
      'db',
      'workflows',
    ],
    ['dead code', bin('knip')],
  ),
  lane(
    ['format and lint', bin('biome'), 'ci', '--colors=off', '.'],
    ['unit and both databases', ...vitest()],
  ),
])
if (!isFast) await browserTests()

const { passed, failed, skipped } = totals
say(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed > 0 ? 1 : 0

async function lane(...steps) {
  for (const [name, program, ...args] of steps) await step(name, program, args)
}

function vitest() {
  const report = `--outputFile.json=${reports}/vitest.json`
  return [
    bin('vitest'),
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=dot',
    '--reporter=json',
    report,
  ]
}

async function browserTests() {
  const browser = findOrInstallBrowser((line) => say(line))
  const name = 'browser and accessibility'
  if (!browser) {
    const isRequired = Boolean(process.env.CI)
    totals[isRequired ? 'failed' : 'skipped'] += 1
    say(
      `${isRequired ? '✗' : '–'} ${name}: no browser found. Install Chromium or set CHROMIUM_PATH.`,
    )
    return
  }
  await step(name, bin('playwright'), ['test', '--config', 'tests/playwright.config.ts'], {
    CHROMIUM_PATH: browser,
  })
}

/** Runs one check; shows what it said only where it failed. */
async function step(name, program, args, env = {}) {
  const started = Date.now()
  const { code, output } = await run(program, args, env)
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  const counted = count(name, code)
  say(`${code === 0 ? '✓' : '✗'} ${name} (${counted}${seconds} s)`)
  if (code === 0) return
  // Of a test run, what failed; not the dots before it.
  const failed = output.search(/⎯+ Failed/)
  say(output.slice(Math.max(failed, 0)).trim().slice(-20_000))
}

/** What a report tells, or one for a check that is right or wrong as a whole. */
function count(name, code) {
  const report = name.startsWith('unit')
    ? readVitest()
    : name.startsWith('browser')
      ? readPlaywright()
      : null
  if (!report) {
    totals[code === 0 ? 'passed' : 'failed'] += 1
    return ''
  }
  // A run that broke before its first test has no failed test to show for it.
  if (code !== 0 && report.failed === 0) report.failed = 1
  for (const kind of Object.keys(totals)) totals[kind] += report[kind]
  return `${report.passed + report.failed} tests, `
}

function readVitest() {
  const report = readJson('vitest.json')
  if (!report) return null
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

function readPlaywright() {
  const stats = readJson('e2e.json')?.stats
  return (
    stats && {
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
      skipped: stats.skipped,
    }
  )
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(`${reports}/${file}`, 'utf8'))
  } catch {
    return null
  }
}

function run(program, args, env) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { env: { ...process.env, ...env, NO_COLOR: '1' } })
    let output = ''
    child.stdout.on('data', (text) => {
      output += text
    })
    child.stderr.on('data', (text) => {
      output += text
    })
    child.once('error', (error) => resolve({ code: 1, output: error.message }))
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

function say(line) {
  process.stdout.write(`${line}\n`)
}
