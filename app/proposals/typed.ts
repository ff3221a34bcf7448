import type { Typed } from './read-draft'
import type { SavedStep } from './schema'

/** Which fields each page of the wizard has: texts, groups of boxes, and rows of texts. */
const shapes: Record<SavedStep, Record<string, 'text' | 'keys' | readonly string[]>> = {
  problem: { language: 'text', title: 'text', problem: 'text', municipalities: 'keys' },
  solution: { summary: 'text', solution: 'text', directions: 'keys' },
  indicators: {
    targets: [
      'indicator',
      'low',
      'likely',
      'high',
      'year',
      'share',
      'evidence',
      'baseline',
      'baselineYear',
      'baselineSource',
    ],
  },
  partners: {},
  budget: {
    amount: 'text',
    months: 'text',
    lines: ['label', 'amount'],
    risks: 'text',
    transversality: 'text',
    pooling: 'text',
    inclusion: 'text',
    european: 'text',
  },
}

/** Longer than any field may be, so that nothing typed in good faith is cut. */
const longest = 20_000
const mostRows = 40

/**
 * The fields of a step as they were typed, and nothing else: what cannot be read yet is kept like
 * this until it can, so it must hold no more than the page asks for.
 */
export function typedFields(step: SavedStep, fields: Record<string, unknown>): Typed {
  const typed: Typed = {}
  for (const [name, shape] of Object.entries(shapes[step])) {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (shape === 'text') {
      typed[name] = textOf(value)
    } else if (shape === 'keys') {
      const keys = (Array.isArray(value) ? value : [value]).map(textOf)
      typed[name] = keys.filter(Boolean).slice(0, mostRows)
    } else {
      const rows = Array.isArray(value) ? value.slice(0, mostRows).filter(isRow) : []
      typed[name] = rows.map((row) => pick(row, shape as readonly string[]))
    }
  }
  return typed
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.slice(0, longest).replace(/\0/g, '') : ''

const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const pick = (row: Record<string, unknown>, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, Object.hasOwn(row, name) ? textOf(row[name]) : '']))
