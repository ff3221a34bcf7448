import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The folder that holds both `initdb` and `postgres`, or null. `pg_config` alone comes with headers only. */
export function findPostgres(): string | null {
  const folders = [process.env.PG_BIN, configured(), ...(process.env.PATH ?? '').split(delimiter)]
  return [...debianFolders(), ...folders].find(holdsServer) ?? null
}

const holdsServer = (folder: string | undefined): folder is string =>
  Boolean(folder) &&
  ['initdb', 'postgres'].every((program) => existsSync(join(folder ?? '', program)))

function configured(): string | undefined {
  try {
    return execFileSync('pg_config', ['--bindir'], { encoding: 'utf8', stdio: 'pipe' }).trim()
  } catch {
    return undefined
  }
}

/** Debian keeps each version apart; the newest first. */
function debianFolders(): string[] {
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return []
  return readdirSync(root)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(root, version, 'bin'))
}
