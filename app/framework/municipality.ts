import type { MunicipalityRow } from '#db/queries/framework/list-municipalities'
import { collatorOf } from '~/i18n/formats'
import type { Locale } from '~/i18n/locales'

/** The official name: Dutch for readers of Dutch, French for all others, as abroad. */
export const municipalityName = (
  row: Pick<MunicipalityRow, 'name_fr' | 'name_nl'>,
  locale: Locale,
): string => (locale === 'nl' ? row.name_nl : row.name_fr)

/** All of them in the alphabet of the reader. */
export function sortedMunicipalities(
  rows: readonly MunicipalityRow[],
  locale: Locale,
): { nis: string; name: string; row: MunicipalityRow }[] {
  return rows
    .map((row) => ({ nis: row.nis, name: municipalityName(row, locale), row }))
    .sort((a, b) => collatorOf(locale).compare(a.name, b.name))
}
