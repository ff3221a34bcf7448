import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const filesIn = (folder: string, pattern: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => pattern.test(path))
    .map((path) => join(folder, path))

/** What a file imports of `db/queries`, types left out. */
function queriesIn(file: string): string[] {
  const imports = readFileSync(file, 'utf8').matchAll(/^import (?!type)[^;'"]+from '([^']+)'/gm)
  return [...imports].flatMap(([, from = '']) => {
    const path = from.startsWith('.') ? join(file, '..', from) : from.replace('#', '')
    return path.startsWith('db/queries/') ? [`${path}.ts`] : []
  })
}

it('every query is asked on both databases by a test of its own', () => {
  const tests = [
    ...filesIn('tests/contracts', /\.test\.ts$/),
    ...filesIn('app', /\.test\.ts$/),
  ].filter((file) => readFileSync(file, 'utf8').includes('describeOnBothDatabases('))
  const asked = new Set(tests.flatMap(queriesIn))
  const queries = filesIn('db/queries', /\.ts$/)
  // A part of other queries is asked with them.
  const parts = new Set(queries.filter((file) => asked.has(file)).flatMap(queriesIn))
  expect(queries.filter((file) => !asked.has(file) && !parts.has(file))).toEqual([])
})
