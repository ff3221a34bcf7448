import type { Tx } from '../transaction'
import { desi2022 } from './reference/desi-2022'
import { dimensions } from './reference/dimensions'
import { directions } from './reference/directions'
import { edition } from './reference/edition'
import { indicators } from './reference/indicators'
import { municipalities } from './reference/municipalities'
import { sources } from './reference/sources'
import type { EditionRow } from './reference/types'

/**
 * Writes the reference data that ships: the framework edition, DESI 2022 for context, the communes.
 * An edition that is there already is left alone: calls rely on it as it stands.
 */
export async function loadReference(tx: Tx): Promise<{ editions: string[] }> {
  const there = await tx.selectFrom('edition').select('key').execute()
  const isThere = (key: string) => there.some((row) => row.key === key)
  await loadSources(tx)
  await loadMunicipalities(tx)
  const editions: string[] = []
  if (!isThere(edition.key)) {
    await loadFramework(tx)
    editions.push(edition.key)
  }
  if (!isThere(desi2022.edition.key)) {
    await loadIndex(tx)
    editions.push(desi2022.edition.key)
  }
  return { editions }
}

const json = JSON.stringify

async function loadSources(tx: Tx): Promise<void> {
  const rows = sources.map(({ key, name, address }) => ({ key, name: json(name), address }))
  await tx
    .insertInto('source')
    .values(rows)
    .onConflict((oc) => oc.doNothing())
    .execute()
}

async function loadMunicipalities(tx: Tx): Promise<void> {
  const rows = municipalities.map((one) => ({
    nis: one.nis,
    name_fr: one.fr,
    name_nl: one.nl,
    postal_codes: json(one.postalCodes),
    population: one.population2020,
    area_km2: one.areaKm2,
    tile_column: one.tile.column,
    tile_row: one.tile.row,
  }))
  await tx
    .insertInto('municipality')
    .values(rows)
    .onConflict((oc) => oc.doNothing())
    .execute()
}

async function insertEdition(tx: Tx, row: EditionRow): Promise<string> {
  const id = row.key
  await tx
    .insertInto('edition')
    .values({
      id,
      key: row.key,
      name: json(row.name),
      valid_from: row.validFrom,
      is_targetable: row.isTargetable ? 1 : 0,
      note: json(row.note),
      sources: json(row.sources),
    })
    .execute()
  return id
}

async function loadFramework(tx: Tx): Promise<void> {
  const edition_id = await insertEdition(tx, edition)
  await tx
    .insertInto('dimension')
    .values(
      dimensions.map(({ key, name }, position) => ({
        edition_id,
        key,
        position,
        name: json(name),
      })),
    )
    .execute()
  await tx
    .insertInto('direction')
    .values(
      directions.map(({ key, number, code, kind, mark, name, answers, test }) => ({
        edition_id,
        key,
        number,
        code,
        kind,
        mark,
        name: json(name),
        description: json(answers),
        test: test && json(test),
      })),
    )
    .execute()
  for (const [position, one] of indicators.entries()) {
    await tx
      .insertInto('indicator')
      .values({
        edition_id,
        code: one.code,
        position,
        name: json(one.name),
        sentence: json(one.sentence),
        definition: json(one.definition),
        unit: one.unit,
        unit_text: json(one.unitText),
        better: one.better,
        min: one.min,
        max: one.max,
        bounds_by_call: one.boundsByCall ? 1 : 0,
        weight: one.weight,
        dimension: one.dimension,
        beneficiaries: json(one.beneficiaries),
        origin: one.origin,
        type: one.type,
        target_value: one.target?.value ?? null,
        target_year: one.target?.year ?? null,
        target_source: one.target?.source ?? null,
        group_key: null,
      })
      .execute()
    await tx
      .insertInto('indicator_direction')
      .values(one.directions.map((direction) => ({ edition_id, code: one.code, direction })))
      .execute()
    for (const observation of one.observations) {
      const { territory, year, value, source, isIndicative, isBaseline } = observation
      await tx
        .insertInto('observation')
        .values({
          id: `${edition_id}/${one.code}/${territory}/${year}/${source}`,
          edition_id,
          code: one.code,
          territory,
          year,
          value,
          source,
          is_indicative: isIndicative ? 1 : 0,
          is_baseline: isBaseline ? 1 : 0,
        })
        .execute()
    }
  }
}

async function loadIndex(tx: Tx): Promise<void> {
  const edition_id = await insertEdition(tx, desi2022.edition)
  await tx
    .insertInto('indicator_group')
    .values(
      desi2022.groups.map(({ key, parent, weight, name }, position) => ({
        edition_id,
        key,
        parent,
        weight,
        position,
        name: json(name),
      })),
    )
    .execute()
  for (const [position, one] of desi2022.indicators.entries()) {
    await tx
      .insertInto('indicator')
      .values({
        edition_id,
        code: one.code,
        position,
        name: json(one.name),
        sentence: null,
        definition: null,
        unit: one.unit,
        unit_text: json(
          one.unit === 'percent'
            ? { fr: '%', nl: '%', en: '%', de: '%' }
            : { fr: '', nl: '', en: '', de: '' },
        ),
        better: 'higher',
        min: one.min,
        max: one.max,
        bounds_by_call: 0,
        weight: one.weight,
        dimension: null,
        beneficiaries: '[]',
        origin: `DESI ${one.code}`,
        type: null,
        target_value: null,
        target_year: null,
        target_source: null,
        group_key: one.group,
      })
      .execute()
    for (const territory of ['BE', 'EU'] as const) {
      await tx
        .insertInto('observation')
        .values({
          id: `${edition_id}/${one.code}/${territory}/2022`,
          edition_id,
          code: one.code,
          territory,
          year: 2022,
          value: one.values[territory],
          source: 'desi-2022',
          is_indicative: 0,
          is_baseline: 0,
        })
        .execute()
    }
  }
}
