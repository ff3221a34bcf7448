import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { desi2022 } from './desi-2022'
import { dimensions } from './dimensions'
import { directions } from './directions'
import { edition } from './edition'
import { indicators } from './indicators'
import { sources } from './sources'
import type { Texts } from './types'

const locales = ['fr', 'nl', 'en', 'de'] as const
const bounds = {
  fr: { higher: 'au moins', lower: 'au plus' },
  nl: { higher: 'minstens', lower: 'hoogstens' },
  en: { higher: 'at least', lower: 'at most' },
  de: { higher: 'mindestens', lower: 'höchstens' },
}
const openings = { fr: /^D’ici 2028, /, nl: /^Tegen 2028 /, en: /^By 2028 /, de: /^Bis 2028 / }

/** Every object with exactly the four languages, wherever it stands in the data. */
function textsIn(data: unknown, path: string): [path: string, texts: Texts][] {
  if (typeof data !== 'object' || data === null) return []
  if ('fr' in data && 'en' in data) return [[path, data as Texts]]
  return Object.entries(data).flatMap(([key, value]) => textsIn(value, `${path}.${key}`))
}

const allTexts = textsIn(
  { dimensions, directions, indicators, sources, edition, desi2022 },
  'reference',
)
const unique = (values: readonly unknown[]) => new Set(values).size === values.length

describe('what a reader finds in every language', () => {
  it('has all four languages, none of them blank but the unit of a bare ratio', () => {
    expect(allTexts.length).toBeGreaterThan(200)
    for (const [path, texts] of allTexts) {
      expect(Object.keys(texts).sort(), path).toEqual(['de', 'en', 'fr', 'nl'])
      const filled = locales.filter((locale) => texts[locale].trim() === texts[locale])
      expect(filled, path).toEqual([...locales])
      const blank = locales.filter((locale) => texts[locale] === '')
      if (!path.endsWith('.unitText')) expect(blank, path).toEqual([])
    }
    const withoutUnit = indicators.filter((row) => row.unitText.fr === '').map((row) => row.code)
    expect(withoutUnit).toEqual(['PUB-OPEN'])
  })

  it('is written with typographic apostrophes, visible no-break spaces and without exclamation', () => {
    for (const [path, texts] of allTexts) {
      for (const locale of locales) expect(texts[locale], path).not.toMatch(/['!\u202f]| {2}/)
      expect(texts.fr, `${path}: French puts U+00A0 before two-part signs`).not.toMatch(
        /[^\u00a0][:;?»]|«[^\u00a0]/,
      )
    }
  })

  it('tells each effect as one sentence with the same arguments in every language', () => {
    for (const row of indicators) {
      for (const locale of locales) {
        const message = new IntlMessageFormat(row.sentence[locale], locale)
        const names = message
          .getAst()
          .flatMap((part) => ('value' in part && part.type === 1 ? [part.value] : []))
        expect(names.sort(), `${row.code} ${locale}`).toEqual(['bound', 'level', 'year'])
        expect(row.sentence[locale], row.code).toContain('{bound} {level}')

        const bound = bounds[locale][row.better]
        const level = `12\u00a0${row.unitText[locale]}`.trim()
        const text = String(message.format({ year: 2028, bound, level }))
        expect(text).toMatch(openings[locale])
        expect(text).toContain(`${bound} ${level}`)
        expect(text).toMatch(/\.$/)
        expect(text).not.toMatch(/[{}]/)
      }
    }
  })

  it('reads as people speak', () => {
    const bike = indicators.find((row) => row.code === 'MOB-BIKE')
    const say = (locale: (typeof locales)[number], bound: string, level: string) =>
      new IntlMessageFormat(bike?.sentence[locale] ?? '', locale).format({
        year: 2028,
        bound,
        level,
      })
    expect(say('en', 'at least', '12%')).toBe('By 2028 at least 12% of trips are made by bicycle.')
    expect(say('nl', 'minstens', '12\u00a0%')).toBe(
      'Tegen 2028 gebeurt minstens 12\u00a0% van de verplaatsingen met de fiets.',
    )
  })
})

describe('directions and dimensions', () => {
  it('are nine, numbered in order: five dimensions of DESI, then four conditions with a test', () => {
    expect(directions.map((row) => row.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(directions.map((row) => row.code).join(' ')).toBe('CO HC UI IT PS TR PO DI EU')
    expect(directions.filter((row) => row.kind === 'condition').map((row) => row.number)).toEqual([
      6, 7, 8, 9,
    ])
    for (const row of directions) {
      expect(row.test !== null, row.key).toBe(row.kind === 'condition')
      expect(row.mark.startsWith(row.kind === 'desi' ? 'circle-' : 'square-'), row.key).toBe(true)
    }
    expect(unique(directions.map((row) => row.mark))).toBe(true)
    expect(unique(directions.map((row) => row.key))).toBe(true)
  })

  it('each have an indicator, and each dimension too', () => {
    for (const { key } of directions) {
      expect(
        indicators.some((row) => row.directions.includes(key)),
        key,
      ).toBe(true)
    }
    for (const { key } of dimensions) {
      expect(
        indicators.some((row) => row.dimension === key),
        key,
      ).toBe(true)
    }
  })
})

describe('indicators', () => {
  it('have a code of their own, sane bounds and a positive weight', () => {
    expect(indicators).toHaveLength(34)
    expect(unique(indicators.map((row) => row.code))).toBe(true)
    for (const row of indicators) {
      expect(row.code).toMatch(/^[A-Z]{3}-[A-Z0-9]+$/)
      expect(row.min, row.code).toBeLessThan(row.max)
      expect(row.min, row.code).toBeGreaterThanOrEqual(0)
      if (row.unit === 'percent' || row.unit === 'score') {
        expect(row.max, row.code).toBeLessThanOrEqual(100)
      }
      expect(row.weight, row.code).toBeGreaterThan(0)
      expect(unique(row.directions), row.code).toBe(true)
      expect(row.beneficiaries.length, row.code).toBeGreaterThan(0)
    }
  })

  it('start from one baseline at most, which lies within the bounds', () => {
    for (const row of indicators) {
      const baselines = row.observations.filter((observation) => observation.isBaseline)
      expect(baselines.length, row.code).toBeLessThanOrEqual(1)
      if (row.observations.length > 0) expect(baselines.length, row.code).toBe(1)
      for (const { value } of baselines) {
        expect(value, row.code).toBeGreaterThanOrEqual(row.min)
        expect(value, row.code).toBeLessThanOrEqual(row.max)
      }
    }
  })

  it('never mix territories unseen: a baseline of another territory is indicative', () => {
    for (const row of indicators) {
      const places = row.observations.map(({ territory, year }) => `${territory} ${year}`)
      expect(unique(places), row.code).toBe(true)
      for (const observation of row.observations) {
        expect(observation.territory === 'EU' && observation.isBaseline, row.code).toBe(false)
        if (observation.isBaseline && observation.territory !== 'BXL') {
          expect(observation.isIndicative, row.code).toBe(true)
        }
      }
    }
  })

  it('aim at a target within reach of the bounds, in the good direction', () => {
    for (const { code, target, observations, better, min, max } of indicators) {
      if (!target) continue
      const baseline = observations.find((observation) => observation.isBaseline)
      expect(target.value, code).toBeGreaterThanOrEqual(min)
      expect(target.value, code).toBeLessThanOrEqual(max)
      expect(better, code).toBe('higher')
      expect(target.value, code).toBeGreaterThan(baseline?.value ?? min)
    }
  })
})

describe('sources', () => {
  const used = new Set<string>([
    ...edition.sources,
    ...desi2022.edition.sources,
    ...directions.flatMap((row) => row.sources),
    ...indicators.flatMap((row) => row.observations.map((observation) => observation.source)),
    ...indicators.flatMap((row) => (row.target ? [row.target.source] : [])),
  ])

  it('exist under a key of their own for everything that names one', () => {
    const known = sources.map((source) => source.key)
    expect(unique(known)).toBe(true)
    expect([...used].filter((key) => !known.some((one) => one === key))).toEqual([])
  })

  it('are listed by the edition whose data they stand behind', () => {
    const listed = new Set<string>(edition.sources)
    const needed = [
      ...directions.flatMap((row) => row.sources),
      ...indicators.flatMap((row) => row.observations.map((observation) => observation.source)),
    ]
    expect(needed.filter((key) => !listed.has(key))).toEqual([])
  })
})
