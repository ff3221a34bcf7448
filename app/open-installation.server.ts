import { renameSync, rmSync } from 'node:fs'
import { markDemo } from '#db/queries/site/mark-demo'
import { loadReference } from '#db/seeds/load-reference'
import type { Config } from './config.server'
import type { AppContext } from './context.server'
import { makesDemo, type StartOutcome, startContext } from './start-context.server'

export interface Opening {
  /** Fills a new demo region; absent where a program never makes one. */
  fillDemo?(app: AppContext): Promise<void>
  say(line: string): void
}

/**
 * Opens the installation of these settings, with its schema and reference data up to date. Where
 * there is none and nobody else can reach it, a demo region is made first.
 */
export async function openInstallation(config: Config, opening: Opening): Promise<StartOutcome> {
  if (opening.fillDemo && makesDemo(config)) {
    const made = await makeDemo(config, opening.fillDemo, opening.say)
    if (!made.ok) return made
  }
  const outcome = await startContext(config)
  // Leaves alone what is there, so each start may ask.
  if (outcome.ok) await outcome.value.app.db.write(loadReference)
  return outcome
}

/** Made beside its place and moved there when whole, so that a stop halfway leaves no half region. */
async function makeDemo(
  config: Config,
  fill: (app: AppContext) => Promise<void>,
  say: (line: string) => void,
): Promise<StartOutcome> {
  const place = config.databaseUrl.slice('file:'.length)
  const beside = `${place}.making`
  for (const tail of ['', '-wal', '-shm']) rmSync(beside + tail, { force: true })
  say('Making a demo region: people, calls and proposals in every state.')
  const outcome = await startContext({ ...config, databaseUrl: `file:${beside}` })
  if (!outcome.ok) return outcome
  const started = { ...outcome.value, app: { ...outcome.value.app, isDemo: true } }
  try {
    await started.app.db.write(markDemo)
    await started.app.db.write(loadReference)
    await fill(started.app)
  } finally {
    await started.close()
  }
  renameSync(beside, place)
  return outcome
}
