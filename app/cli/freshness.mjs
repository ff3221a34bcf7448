import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the build is made from. */
const sources = [
  'app',
  'db',
  'workflows',
  'public',
  'package.json',
  'package-lock.json',
  'remix.config.js',
  'tsconfig.json',
]
const compiled = 'node_modules/better-sqlite3/build/Release/better_sqlite3.node'
const stamp = 'node_modules/.helicity.json'

/** A hash of names and contents of every source; tests and notes do not count. */
export function hashSources(root = '.') {
  const hash = createHash('sha256')
  for (const path of sources.flatMap((source) => listFiles(join(root, source))).sort()) {
    hash
      .update(`${path.slice(root.length)}\0`)
      .update(readFileSync(path))
      .update('\0')
  }
  return hash.digest('hex')
}

function listFiles(path) {
  if (!existsSync(path)) return []
  const entries = readdirSafe(path)
  if (!entries) return [path]
  return entries
    .filter(({ name }) => !/\.test\.tsx?$|\.md$/.test(name) && !name.startsWith('.'))
    .flatMap(({ name }) => listFiles(join(path, name)))
}

function readdirSafe(path) {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch (error) {
    if (error.code === 'ENOTDIR') return null
    throw error
  }
}

/**
 * Whether what is installed is what the lock asks for, and compiled for this Node. npm keeps what it
 * installed in a lock of its own inside node_modules, so an `npm install` by hand is recognised too.
 */
export function arePackagesFresh(root = '.') {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages
  const installed = readJson(join(root, 'node_modules/.package-lock.json'))?.packages
  if (!wanted || !installed || !existsSync(join(root, compiled))) return false
  const built = readJson(join(root, stamp))
  if (built && built.abi !== process.versions.modules) return false
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional, link }]) =>
      path === '' ||
      link ||
      installed[path]?.version === version ||
      // Packages for other machines are in the lock and not on the disk.
      ((optional || devOptional) && !installed[path]),
  )
}

/** For which Node the packages were compiled. */
export function rememberPackages(root = '.') {
  writeFileSync(join(root, stamp), JSON.stringify({ abi: process.versions.modules }))
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}
