import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Entry {
  version?: string
  resolved?: string
  os?: string[]
  cpu?: string[]
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Entry>
}
const entries = Object.entries(lock.packages).filter(([path]) => path !== '')

/** Every installed version of a package, wherever npm put it. */
const versionsOf = (name: string) =>
  entries
    .filter(([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`))
    .map(([, { version = '' }]) => version)

function isAtLeast(version: string, least: string): boolean {
  const parts = version.split(/[.-]/).map(Number)
  for (const [at, wanted] of least.split('.').map(Number).entries()) {
    if ((parts[at] ?? 0) !== wanted) return (parts[at] ?? 0) > wanted
  }
  return true
}

describe('the lock', () => {
  it('names no registry, so that everybody installs from their own', () => {
    expect(entries.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([])
  })

  it('holds one version of Remix, the last of its line', () => {
    const remix = Object.keys(lock.packages)
      .map((path) => path.split('node_modules/').at(-1) ?? '')
      .filter((name) => /^@remix-run\/(dev|node|react|server-runtime|route-config)$/.test(name))
    expect(remix.length).toBeGreaterThan(3)
    for (const name of remix) expect([name, versionsOf(name)]).toEqual([name, ['2.17.5']])
  })

  // Below these stand published weaknesses.
  it.each([
    ['react-router', '6.30.4'],
    ['react-router-dom', '6.30.4'],
    ['@remix-run/router', '1.23.3'],
    ['turbo-stream', '2.4.1'],
    ['cookie', '0.7.2'],
  ])('%s is at least %s', (name, least) => {
    const versions = versionsOf(name)
    expect(versions.length).toBeGreaterThan(0)
    expect(versions.filter((version) => !isAtLeast(version, least))).toEqual([])
  })

  it('can be installed on other machines too', () => {
    const families = ['@rollup/rollup-', '@biomejs/cli-', '@esbuild/', '@node-rs/argon2-']
    for (const family of families) {
      const systems = entries
        .filter(([path]) => path.includes(`node_modules/${family}`))
        .flatMap(([, { os = [] }]) => os)
      expect([family, new Set(systems)]).toEqual([family, expect.any(Set)])
      for (const system of ['linux', 'darwin', 'win32']) expect(systems, family).toContain(system)
    }
  })
})
