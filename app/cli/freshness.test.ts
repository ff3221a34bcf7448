import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { arePackagesFresh, hashSources, rememberPackages } from './freshness.mjs'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'helicity-fresh-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function write(path: string, content: string | object) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content))
}

describe('whether the build is of these sources', () => {
  it('changes with content and names of sources, and with nothing else', () => {
    write('app/one.ts', 'export const one = 1')
    const first = hashSources(root)
    write('app/one.test.ts', 'test')
    write('app/README.md', 'notes')
    write('data/helicity.db', 'rows')
    expect(hashSources(root)).toBe(first)
    write('app/one.ts', 'export const one = 2')
    const second = hashSources(root)
    expect(second).not.toBe(first)
    write('db/one.ts', '')
    expect(hashSources(root)).not.toBe(second)
  })
})

describe('whether the packages are those of the lock', () => {
  const lock = (version: string) => ({
    packages: {
      '': { name: 'helicity' },
      'node_modules/react': { version },
      'node_modules/@esbuild/sunos-x64': { version: '1.0.0', optional: true },
    },
  })
  const install = (version: string) => {
    write('node_modules/.package-lock.json', { packages: { 'node_modules/react': { version } } })
    write('node_modules/better-sqlite3/build/Release/better_sqlite3.node', '')
  }

  it('is so after an install, also one by hand, whatever other machines would get', () => {
    write('package-lock.json', lock('18.3.1'))
    expect(arePackagesFresh(root)).toBe(false)
    install('18.3.1')
    expect(arePackagesFresh(root)).toBe(true)
  })

  it('is not so when a version moved, or nothing was compiled', () => {
    write('package-lock.json', lock('18.3.2'))
    install('18.3.1')
    expect(arePackagesFresh(root)).toBe(false)
    write('package-lock.json', lock('18.3.1'))
    rmSync(join(root, 'node_modules/better-sqlite3'), { recursive: true })
    expect(arePackagesFresh(root)).toBe(false)
  })

  it('is not so for another Node than they were compiled for', () => {
    write('package-lock.json', lock('18.3.1'))
    install('18.3.1')
    rememberPackages(root)
    expect(arePackagesFresh(root)).toBe(true)
    write('node_modules/.helicity.json', { abi: '1' })
    expect(arePackagesFresh(root)).toBe(false)
  })
})
