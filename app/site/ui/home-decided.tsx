import type { DecidedItem } from '~/decisions/decided'
import { useLocale, useT } from '~/i18n/context'
import { MoreLink } from '~/ui/more-link'
import { DecidedItems } from './decided-items'

/** The newest decisions, each with why in one sentence. */
export function HomeDecided({ items }: { items: readonly DecidedItem[] }) {
  const t = useT()
  const locale = useLocale()
  return (
    <section className="stack" aria-labelledby="decided">
      <h2 id="decided">{t('site.home.decided')}</h2>
      {items.length === 0 && <p className="muted">{t('site.home.decided.none')}</p>}
      <DecidedItems items={items} />
      <p>
        <MoreLink href={`/${locale}/decisions`}>{t('site.home.decided.all')}</MoreLink>
      </p>
    </section>
  )
}
