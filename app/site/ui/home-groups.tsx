import { useLocale, useT } from '~/i18n/context'
import { formatNumber } from '~/i18n/formats'
import { type Helix, helixPattern } from '~/identity/schema'
import { BarRows } from '~/ui/bar-row'

/** How many proposals came from each of the four groups. */
export function HomeGroups({ groups }: { groups: readonly { helix: Helix; count: number }[] }) {
  const t = useT()
  const locale = useLocale()
  return (
    <section className="split" aria-labelledby="groups">
      <div className="stack tight">
        <h2 id="groups">{t('site.home.groups')}</h2>
        <p>{t('site.home.groups.body')}</p>
        <p className="small muted">{t('site.home.groups.caption')}</p>
      </div>
      <BarRows
        bars={groups.map(({ helix, count }) => ({
          kind: helixPattern[helix],
          label: t(`identity.helix.${helix}`),
          value: count,
          text: formatNumber(locale, count),
        }))}
      />
    </section>
  )
}
