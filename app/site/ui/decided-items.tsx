import type { DecidedItem } from '~/decisions/decided'
import { useLocale, useT } from '~/i18n/context'
import { formatMoney } from '~/i18n/formats'
import { StateChip } from '~/proposals/ui/state-chip'
import { Mark } from '~/ui/mark'

/** Published decisions, each with why in one sentence. */
export function DecidedItems({ items }: { items: readonly DecidedItem[] }) {
  return (
    <ul className="items">
      {items.map((item) => (
        <Decided key={item.reference} item={item} />
      ))}
    </ul>
  )
}

function Decided({ item }: { item: DecidedItem }) {
  const t = useT()
  const locale = useLocale()
  const { proposal, mark, why } = item
  return (
    <li>
      <div className="row between">
        <span className="row">
          <StateChip state={item.outcome} />
          {item.grant !== null && <span className="small">{formatMoney(locale, item.grant)}</span>}
        </span>
        <span className="ref">
          {mark && <Mark {...mark} />}
          {proposal.reference}
        </span>
      </div>
      <h3 lang={proposal.language === locale ? undefined : proposal.language}>
        <a className="plain" href={proposal.href}>
          {proposal.title ?? t('site.home.decided.hidden')}
        </a>
      </h3>
      <p className="why">
        <span lang={why.lang === locale ? undefined : why.lang}>{why.text}</span>{' '}
        <a href={item.href} aria-label={`${t('site.home.decided.why')} ${item.reference}`}>
          {t('site.home.decided.why')}
        </a>
      </p>
    </li>
  )
}
