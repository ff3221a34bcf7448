import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commandLine } from './start-app'

/** Makes the demo region once; every worker's program gets a copy. */
export default function makeDemoTemplate(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'helicity-e2e-'))
  execFileSync(process.execPath, [commandLine, 'seed', 'demo'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { PATH: process.env.PATH, NODE_ENV: 'production' },
  })
  process.env.HELICITY_DEMO_TEMPLATE = join(folder, 'data')
  return () => rmSync(folder, { recursive: true, force: true })
}
