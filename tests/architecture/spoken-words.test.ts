import { expect, it } from 'vitest'
import { catalogue } from '~/words.server'

const keys = Object.entries(catalogue).flatMap(([noun, words]) =>
  Object.keys(words.en).map((key) => `${noun}.${key}`),
)
const nouns = new Set(Object.keys(catalogue))
const known = new Set(keys)

/** Every `t('…')`, `t(`…`)` and `code: '…'` of the sources. */
const sources = import.meta.glob<string>('/app/**/*.{ts,tsx}', {
  eager: true,
  query: '?raw',
  import: 'default',
})
const spoken = Object.entries(sources)
  .filter(([file]) => !/\.test\.tsx?$|\/words\//.test(file))
  .flatMap(([file, source]) => {
    const found = [
      ...source.matchAll(/\b(?:t|say|context\.t)\(\s*(['`])([^'`]+)\1|\bcode:\s*'([^']+)'/g),
    ]
    return found.map(([, , said, code]) => ({ file, key: said ?? code ?? '' }))
  })
  .filter(({ key }) => nouns.has(key.slice(0, key.indexOf('.'))) && !key.includes('…'))

/** `proposals.state.${state}` is spoken where some message has its shape. */
function isThere(key: string): boolean {
  if (!key.includes('${')) return known.has(key)
  const shape = key
    .split(/\$\{[^}]*\}/)
    .map((part) => part.replace(/[.*+?^()|[\]\\]/g, '\\$&'))
    .join('.+')
  return keys.some((candidate) => new RegExp(`^${shape}$`).test(candidate))
}

it('every message that the sources speak has words', () => {
  expect(spoken.length).toBeGreaterThan(300)
  expect(spoken.filter(({ key }) => !isThere(key))).toEqual([])
})
