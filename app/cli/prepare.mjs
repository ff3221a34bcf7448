// What stands between a fresh clone and the program: packages, build, then the command asked for.
// Plain Node without packages, for there are none yet. Speaks on stderr; stdout is the command's.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { arePackagesFresh, hashSources, rememberPackages } from './freshness.mjs'

const root = new URL('../../', import.meta.url)
process.chdir(fileURLToPath(root))
const [command, ...args] = process.argv.slice(2)

const commands = {
  start: async () => {
    await buildProgram()
    await run('build/server/main.js')
  },
  dev: () => node(['app/server/dev.mjs', ...args], { NODE_ENV: 'development' }),
  test: async () => {
    await buildProgram()
    return node(['tests/run.mjs', ...args])
  },
  check: () => node(['tests/run.mjs', '--fast', ...args]),
  bench: async () => {
    await buildProgram()
    return node(['tests/bench/run.mjs', ...args])
  },
  cli: async () => {
    await buildProgram()
    process.argv.splice(2, 1)
    await run('build/cli/main.js')
  },
}

const chosen = commands[command]
if (!chosen) {
  say(`Use: npm start | npm run dev | npm test | npm run check | npm run bench`)
  process.exit(2)
}
checkNode()
await installPackages()
const code = await chosen()
if (typeof code === 'number') process.exitCode = code

/** In this process, so that signals and memory are the program's own. */
async function run(entry) {
  process.env.NODE_ENV = 'production'
  await import(new URL(entry, root).href)
}

async function installPackages() {
  if (arePackagesFresh()) return
  // A production environment would leave out what builds the program.
  const env = { NODE_ENV: 'development' }
  const npm = process.env.npm_execpath
    ? [process.execPath, process.env.npm_execpath]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm']
  const install = [...npm, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const begins = 'Installing packages (two minutes the first time)'
  await step(begins, 'packages installed', () => quietly(install, env), installAdvice)
  rememberPackages()
}

async function buildProgram() {
  const stamp = 'build/sources.sha256'
  const sources = hashSources()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return
  const env = { NODE_ENV: 'production' }
  const remix = 'node_modules/@remix-run/dev/dist/cli.js'
  await step('Building', 'built', async () => {
    await quietly(
      [process.execPath, remix, 'vite:build', '--config', 'remix.config.js', '--logLevel', 'warn'],
      env,
    )
    await quietly([process.execPath, 'app/cli/build-entries.mjs'], env)
  })
  mkdirSync('build', { recursive: true })
  writeFileSync(stamp, sources)
}

/** Says what begins and how long it took; in between, that it still goes on. */
async function step(begins, ended, work, advise = () => []) {
  const started = Date.now()
  const elapsed = () => `${Math.max(1, Math.round((Date.now() - started) / 1000))} s`
  say(`${begins} …`)
  const beat = setInterval(() => say(`  still at it (${elapsed()})`), 20_000)
  try {
    await work()
    say(`  ${ended} in ${elapsed()}`)
  } catch (error) {
    say(`  failed after ${elapsed()}\n${abridged(error.output ?? error.stack)}`)
    for (const line of advise(error.output ?? '')) say(line)
    process.exit(1)
  } finally {
    clearInterval(beat)
  }
}

/** Build tools end with long lists: what went wrong stands at the beginning or at the end. */
function abridged(text) {
  return text.length <= 6000 ? text : `${text.slice(0, 3000)}\n  …\n${text.slice(-3000)}`
}

/** Runs a program and shows what it said only where it failed. */
function quietly([program, ...rest], env) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, rest, { env: { ...process.env, ...env } })
    let output = ''
    const keep = (text) => {
      output += text
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.once('error', (error) => reject(Object.assign(error, { output: error.message })))
    child.once('close', (code) => {
      if (code === 0) resolve()
      else reject(Object.assign(new Error(`${program} ended with ${code}`), { output }))
    })
  })
}

/** Runs a Node program in front; answers its exit code. It decides itself when to end. */
function node(rest, env = {}) {
  const child = spawn(process.execPath, rest, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  // Ctrl-C reaches both from the console; a plain kill reaches only us.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  return new Promise((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? (signal ? 1 : 0)))
  })
}

function installAdvice(output) {
  const lines = []
  if (/gyp|better-sqlite3/i.test(output)) {
    const sudo = process.getuid?.() === 0 ? '' : 'sudo '
    lines.push(
      'One package (better-sqlite3) is compiled here and needs a C++ compiler, make and Python.',
      `On Debian or Ubuntu: ${sudo}apt-get update && ${sudo}apt-get install -y python3 make g++`,
      'On macOS: xcode-select --install. Then run the same command again.',
    )
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|network/i.test(output)) {
    lines.push(
      'The package registry cannot be reached. Check the network or: npm config get registry',
    )
  }
  if (/ENOSPC/.test(output)) lines.push('The disk is full: packages and build need 800 MB.')
  if (/EACCES|EPERM/.test(output)) lines.push('This user may not write in this folder.')
  return lines
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  say(`Helicity needs Node 20.19 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

function say(line) {
  process.stderr.write(`${line}\n`)
}
