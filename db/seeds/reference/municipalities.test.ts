import { describe, expect, it } from 'vitest'
import { municipalities, municipalitySources } from './municipalities'
import { sources } from './sources'
import type { MunicipalityRow } from './types'

const all: readonly MunicipalityRow[] = municipalities

function tileOf(fr: string) {
  const found = all.find((row) => row.fr === fr)
  if (!found) throw new Error(`No municipality ${fr}`)
  return found.tile
}

describe('the nineteen municipalities', () => {
  it('each have a code, both names and people of their own', () => {
    expect(all).toHaveLength(19)
    expect(new Set(all.map((row) => row.nis)).size).toBe(19)
    expect(new Set(all.map((row) => row.fr)).size).toBe(19)
    expect(new Set(all.map((row) => row.nl)).size).toBe(19)
    for (const row of all) {
      expect(row.nis).toMatch(/^210(0[1-9]|1\d)$/)
      expect(row.population2020, row.fr).toBeGreaterThan(20_000)
    }
  })

  it('have postal codes from 1000 to 1299 that no other one has', () => {
    const codes = all.flatMap((row) => row.postalCodes)
    for (const code of codes) expect(code).toMatch(/^1[0-2]\d\d$/)
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('add up to the area of the Region and to its people', () => {
    const area = all.reduce((total, row) => total + row.areaKm2, 0)
    const people = all.reduce((total, row) => total + row.population2020, 0)
    // The region's own page gives 162 km² and 1,219,970 inhabitants, a year apart from ours.
    expect(area).toBeCloseTo(162.48, 1)
    expect(Math.abs(people - 1_219_970) / people).toBeLessThan(0.01)
  })

  it('name their sources', () => {
    for (const key of Object.values(municipalitySources)) {
      expect(sources.map((source) => source.key)).toContain(key)
    }
  })
})

describe('the tile map', () => {
  it('gives each one cell of a grid of five by five', () => {
    const cells = all.map(({ tile }) => `${tile.column}/${tile.row}`)
    expect(new Set(cells).size).toBe(19)
    for (const { tile } of all) {
      expect([0, 1, 2, 3, 4]).toContain(tile.column)
      expect([0, 1, 2, 3, 4]).toContain(tile.row)
    }
  })

  it('lets a resident find home where the compass says: the City in the middle, the others round it', () => {
    const middle = tileOf('Bruxelles')
    for (const north of ['Ganshoren', 'Jette', 'Evere', 'Schaerbeek', 'Koekelberg']) {
      expect(tileOf(north).row, north).toBeLessThan(middle.row)
    }
    for (const south of ['Forest', 'Uccle', 'Watermael-Boitsfort', 'Auderghem', 'Saint-Gilles']) {
      expect(tileOf(south).row, south).toBeGreaterThan(middle.row)
    }
    for (const west of ['Berchem-Sainte-Agathe', 'Molenbeek-Saint-Jean', 'Anderlecht']) {
      expect(tileOf(west).column, west).toBeLessThan(middle.column)
    }
    for (const east of ['Woluwe-Saint-Lambert', 'Woluwe-Saint-Pierre', 'Etterbeek', 'Auderghem']) {
      expect(tileOf(east).column, east).toBeGreaterThan(middle.column)
    }
  })

  it('keeps neighbours that share a border side by side', () => {
    const borders = [
      ['Ganshoren', 'Jette'],
      ['Ganshoren', 'Koekelberg'],
      ['Berchem-Sainte-Agathe', 'Koekelberg'],
      ['Koekelberg', 'Molenbeek-Saint-Jean'],
      ['Molenbeek-Saint-Jean', 'Bruxelles'],
      ['Saint-Josse-ten-Noode', 'Bruxelles'],
      ['Saint-Josse-ten-Noode', 'Schaerbeek'],
      ['Evere', 'Schaerbeek'],
      ['Schaerbeek', 'Etterbeek'],
      ['Bruxelles', 'Etterbeek'],
      ['Bruxelles', 'Saint-Gilles'],
      ['Etterbeek', 'Ixelles'],
      ['Etterbeek', 'Woluwe-Saint-Lambert'],
      ['Woluwe-Saint-Lambert', 'Woluwe-Saint-Pierre'],
      ['Woluwe-Saint-Pierre', 'Auderghem'],
      ['Watermael-Boitsfort', 'Auderghem'],
      ['Watermael-Boitsfort', 'Uccle'],
      ['Ixelles', 'Watermael-Boitsfort'],
      ['Saint-Gilles', 'Ixelles'],
      ['Saint-Gilles', 'Forest'],
      ['Anderlecht', 'Forest'],
    ] as const
    for (const [one, other] of borders) {
      const a = tileOf(one)
      const b = tileOf(other)
      const distance = Math.abs(a.column - b.column) + Math.abs(a.row - b.row)
      expect(distance, `${one} and ${other}`).toBe(1)
    }
  })
})
