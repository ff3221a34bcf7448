import { useLocale } from '~/i18n/context'
import { ButtonLink } from '~/ui/button'
import { Icon } from '~/ui/icon'
import type { WorkItem } from '../work'

interface WorkListProps {
  items: readonly WorkItem[]
  /** One's own turn: the first line carries the act of the page. */
  urgent?: boolean
}

/** Lines of work: verb, object, due, one button. */
export function WorkList({ items, urgent }: WorkListProps) {
  return (
    <ul className="items work">
      {items.map((item, place) => (
        <Line key={item.key} item={item} isFirst={urgent === true && place === 0} />
      ))}
    </ul>
  )
}

function Line({ item, isFirst }: { item: WorkItem; isFirst: boolean }) {
  const locale = useLocale()
  const { verb, title, lang, reference, due, isLate } = item
  const name = lang && lang !== locale ? lang : undefined
  return (
    <li>
      <div className="what">
        <p className="label">{verb}</p>
        <h3>
          <a href={item.href} lang={name} className="plain">
            {title}
          </a>
        </h3>
        {reference && <p className="ref">{reference}</p>}
      </div>
      <p className={isLate ? 'due inline bad' : 'due muted'}>
        {isLate && <Icon name="alarm-clock" size={16} />}
        {due}
      </p>
      <ButtonLink
        href={item.href}
        kind={isFirst ? 'primary' : 'secondary'}
        small
        aria-label={`${item.button}: ${title}`}
      >
        {item.button}
      </ButtonLink>
    </li>
  )
}
