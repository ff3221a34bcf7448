import { listMunicipalities } from '#db/queries/framework/list-municipalities'
import { countByMunicipality } from '#db/queries/proposals/count-by-municipality'
import type { RegisterCounts } from '#db/queries/proposals/list-register-counts'
import type { NarrowedFilter } from '#db/queries/proposals/narrow-register'
import type { RequestContext } from '~/context.server'
import { municipalityName } from '~/framework/municipality'
import type { MunicipalityTile } from './register'
import { type RegisterQuery, registerHref } from './register-query'

/** The map: how many of the proposals found lie in each municipality, wherever one looks now. */
export async function presentTiles(
  { app, locale }: RequestContext,
  {
    query,
    filter,
    counts,
  }: { query: RegisterQuery; filter: NarrowedFilter; counts: RegisterCounts },
): Promise<MunicipalityTile[]> {
  const { db } = app
  const everywhere = { ...filter, municipalities: [] }
  const isAll = Object.values(everywhere).every(
    (value) => !Array.isArray(value) || value.length === 0,
  )
  const counted = isAll
    ? counts.municipality
    : await countByMunicipality(db.read, db.kind, everywhere)
  const municipalities = await listMunicipalities(db.read)
  return municipalities
    .map((row) => {
      const isChosen = query.filters.municipality.includes(row.nis)
      const municipality = isChosen ? [] : [row.nis]
      return {
        nis: row.nis,
        name: municipalityName(row, locale),
        column: row.tile_column,
        row: row.tile_row,
        count: counted.get(row.nis) ?? 0,
        isChosen,
        // Choosing the chosen one again shows the whole Region.
        href: registerHref(locale, {
          ...query,
          filters: { ...query.filters, municipality },
          after: '',
        }),
      }
    })
    .sort((a, b) => a.row - b.row || a.column - b.column)
}
