import { useLocale } from '~/i18n/context'
import { ButtonLink } from '~/ui/button'
import { Icon } from '~/ui/icon'
import type { WorkItem } from '../work'

interface WorkListProps {
  items: readonly WorkItem[]
  /** One's own turn: the first line carries the act of the page. */
  urgent?: boolean
  /** Of the titles: 2 where the list is all of the page. */
  level?: 2 | 3
}

/** Lines of work: verb, object, due, one button. */
export function WorkList({ items, urgent, level = 3 }: WorkListProps) {
  return (
    <ul className="items work">
      {items.map((item, place) => (
        <Line key={item.key} item={item} level={level} isFirst={urgent === true && place === 0} />
      ))}
    </ul>
  )
}

interface LineProps {
  item: WorkItem
  level: 2 | 3
  isFirst: boolean
}

function Line({ item, level, isFirst }: LineProps) {
  const locale = useLocale()
  const Heading = `h${level}` as const
  const { verb, title, lang, reference, due, isLate } = item
  const name = lang && lang !== locale ? lang : undefined
  return (
    <li>
      <div className="what">
        <p className="label">{verb}</p>
        <Heading>
          <a href={item.href} lang={name} className="plain">
            {title}
          </a>
        </Heading>
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
