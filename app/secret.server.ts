import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Reads the installation's key, or makes it once, readable by its owner only. */
export function readSecretFile(path: string): Uint8Array {
  mkdirSync(dirname(path), { recursive: true })
  try {
    // `wx`: of two programs that start together, one makes it and both use it.
    writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    chmodSync(path, 0o600)
  }
  return Buffer.from(readFileSync(path, 'utf8').trim())
}
