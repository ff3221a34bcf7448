import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const sources = ['app', 'db', 'workflows'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => join(folder, path)),
)

const filesWith = (pattern: RegExp) =>
  sources.filter((path) => pattern.test(readFileSync(path, 'utf8')))

describe('what the sources leave alone', () => {
  it('redirects go through one door, for Remix would send people anywhere', () => {
    expect(filesWith(/import[^;]*\bredirect(Document)?\b[^;]*from '@remix-run/)).toEqual([
      'app/http/safe-redirect.server.ts',
    ])
  })

  it('SQL is not put together from text, but for migrations and their indexes', () => {
    expect(filesWith(/sql\.raw\b|CompiledQuery\.raw/)).toEqual([
      'db/connect.ts',
      'db/migrate.ts',
      'db/shown-state.ts',
    ])
  })

  it('sessions are never files, and nothing evaluates text as a program', () => {
    expect(filesWith(/createFileSessionStorage|\beval\(|new Function\(/)).toEqual([])
  })

  it('the time of day comes from the clock that is passed', () => {
    expect(filesWith(/Date\.now\(\)|new Date\(\)/).sort()).toEqual([
      // Lucia asks for a date that our adapter does not read.
      'app/identity/lucia-adapter.server.ts',
      'app/identity/session.server.ts',
      'app/kernel/clock.ts',
      'app/start-context.server.ts',
    ])
  })

  it('chance comes from what is passed, for what must be the same again', () => {
    expect(filesWith(/Math\.random\(\)/)).toEqual([])
  })
})
