import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from './start-postgres'

const built = (path: string) => fileURLToPath(new URL(`../../build/${path}`, import.meta.url))
export const commandLine = built('cli/main.js')
const webServer = built('server/main.js')

export interface RunningApp {
  origin: string
  /** Its working folder: `data/helicity.db` and the files it writes. */
  folder: string
  /** What its environment holds, for the command line beside it. */
  env: Record<string, string>
  /** What it said on stderr. */
  output(): string
  stop(): Promise<void>
}

export interface AppOptions {
  /** A `data` folder to start from, such as a demo region's. */
  data?: string
  env?: Record<string, string>
}

/** The built program in a folder of its own, under a free port. Resolves when it is ready. */
export async function startApp({ data, env = {} }: AppOptions): Promise<RunningApp> {
  const folder = mkdtempSync(join(tmpdir(), 'helicity-app-'))
  if (data) cpSync(data, join(folder, 'data'), { recursive: true })
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const settings = { PORT: String(port), ...env }
  const child = spawn(process.execPath, [webServer], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...settings },
  })
  let said = ''
  child.stderr.on('data', (text) => {
    said += text
  })
  try {
    await untilReady(child, `${origin}/readyz`)
  } catch (error) {
    throw new Error(`The program did not start: ${said}`, { cause: error })
  }
  return {
    origin,
    folder,
    env: settings,
    output: () => said,
    async stop() {
      const ended = new Promise((resolve) => {
        child.once('exit', resolve)
      })
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function untilReady(child: ChildProcess, address: string): Promise<void> {
  const deadline = Date.now() + 20_000
  while (child.exitCode === null && Date.now() < deadline) {
    const answer = await fetch(address).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
  throw new Error(child.exitCode === null ? 'not ready in 20 s' : `exit ${child.exitCode}`)
}
