import { listMunicipalities } from '#db/queries/framework/list-municipalities'
import type { AppContext } from '~/context.server'
import { type Locale, regional } from '~/i18n/locales'

/**
 * The municipalities to choose from, by name. Both names count alike; whoever reads neither French
 * nor Dutch sees both.
 */
export async function municipalityOptions(
  ctx: AppContext,
  locale: Locale,
): Promise<{ value: string; label: string }[]> {
  const rows = await listMunicipalities(ctx.db.read)
  const label = ({ name_fr: fr, name_nl: nl }: { name_fr: string; name_nl: string }) => {
    if (locale === 'fr') return fr
    if (locale === 'nl') return nl
    return fr === nl ? fr : `${fr} / ${nl}`
  }
  return rows
    .map((row) => ({ value: row.nis, label: label(row) }))
    .sort((a, b) => a.label.localeCompare(b.label, regional[locale]))
}
