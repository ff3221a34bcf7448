import { useLocale, useT } from '~/i18n/context'
import { ButtonLink } from '~/ui/button'
import { Disclosure } from '~/ui/disclosure'
import { EmptyState } from '~/ui/empty-state'
import { Flash } from '~/ui/flash'
import { Icon } from '~/ui/icon'
import { Mark } from '~/ui/mark'
import { ProgressBlocks } from '~/ui/progress-blocks'
import { Section } from '~/ui/section'
import type { Queue, QueueItem, ReviewPlace } from '../present-queue.server'
import type { AsideWay } from '../ways'
import { Due } from './due'

/** The parts of the queue in the order of what has to be done. */
const parts: readonly { key: string; places: readonly ReviewPlace[] }[] = [
  { key: 'todo', places: ['open', 'again'] },
  { key: 'paused', places: ['paused'] },
  { key: 'filed', places: ['filed'] },
  { key: 'aside', places: ['aside', 'released'] },
]

/** What a reviewer was asked for: what is due first, then what is done. */
export function QueuePage({ items, done, total, said }: Queue & { said: AsideWay | null }) {
  const t = useT()
  return (
    <div className="wrap page">
      <div className="page-h">
        <h1>{t('reviews.queue.title')}</h1>
        <p className="why">{t('reviews.queue.lead')}</p>
        {total > 0 && (
          <p>
            <ProgressBlocks done={done} total={total}>
              {t('reviews.queue.progress', { done, total })}
            </ProgressBlocks>
          </p>
        )}
        {said && <Flash>{t(`reviews.queue.done.${said}`)}</Flash>}
      </div>
      {items.length === 0 ? (
        <EmptyState level={2} title={t('reviews.queue.empty')}>
          {t('reviews.queue.empty.body')}
        </EmptyState>
      ) : (
        <div className="stack sections">
          {total > done ? null : (
            <EmptyState level={2} title={t('reviews.queue.nothing')}>
              {t('reviews.queue.nothing.body')}
            </EmptyState>
          )}
          {parts.map(({ key, places }) => (
            <Part
              key={key}
              name={key}
              items={items.filter((item) => places.includes(item.place))}
            />
          ))}
          <Past items={items.filter(({ place }) => place === 'closed')} />
        </div>
      )}
    </div>
  )
}

function Part({ name, items }: { name: string; items: readonly QueueItem[] }) {
  const t = useT()
  if (items.length === 0) return null
  return (
    <Section
      id={name}
      title={t(`reviews.queue.${name}`)}
      aside={<span className="small muted">{t(`reviews.queue.${name}.what`)}</span>}
    >
      <ul className="queue">
        {items.map((item, at) => (
          <Item key={item.id} item={item} isFirst={name === 'todo' && at === 0} />
        ))}
      </ul>
    </Section>
  )
}

/** What is over is folded: it asks for nothing. */
function Past({ items }: { items: readonly QueueItem[] }) {
  const t = useT()
  if (items.length === 0) return null
  return (
    <Disclosure summary={t('reviews.queue.closed', { count: items.length })}>
      <ul className="queue">
        {items.map((item) => (
          <Item key={item.id} item={item} />
        ))}
      </ul>
    </Disclosure>
  )
}

function Item({ item, isFirst }: { item: QueueItem; isFirst?: boolean }) {
  const t = useT()
  const locale = useLocale()
  const page = `/${locale}/reviews/${item.id}`
  const isAsked = item.place === 'open' || item.place === 'again'
  const href = isAsked || item.place === 'paused' ? page : `${page}/scores`
  const title = item.title ?? item.reference
  const hasPage = item.place !== 'aside' && item.place !== 'released'
  return (
    <li>
      <div className="stack tight">
        {hasPage ? (
          <a className="ttl" href={href} lang={item.lang === locale ? undefined : item.lang}>
            {title}
          </a>
        ) : (
          <span lang={item.lang === locale ? undefined : item.lang}>{title}</span>
        )}
        <span className="meta">
          {item.title && <span className="ref">{item.reference}</span>}
          <span lang={item.callLang === locale ? undefined : item.callLang}>{item.call}</span>
          {item.marks.map((mark) => (
            <Mark key={mark.key} shape={mark.shape} hue={mark.hue} size={18} label={mark.label} />
          ))}
        </span>
        {item.place === 'again' && (
          <span className="flag">
            <Icon name="triangle-alert" size={16} />
            {t('reviews.queue.changed')}
          </span>
        )}
        {item.place === 'aside' && (
          <span className="small">
            {t(`reviews.queue.${item.state === 'recused' ? 'recused' : 'abstained'}`, {
              reason: item.reason ?? '',
            })}
          </span>
        )}
        {item.place === 'released' && (
          <span className="small muted">{t('reviews.queue.released')}</span>
        )}
      </div>
      <div className="stack tight">
        <Due due={item.due} />
        <span className="small muted">
          <Standing item={item} />
        </span>
      </div>
      <div className="act">
        {isAsked && (
          <ButtonLink href={page} kind={isFirst ? 'primary' : 'secondary'}>
            {t(item.draft?.done ? 'reviews.queue.continue' : 'reviews.queue.score')}
          </ButtonLink>
        )}
        {(item.place === 'filed' || (item.place === 'closed' && item.filed)) && (
          <ButtonLink href={`${page}/scores`} kind="secondary">
            {t('reviews.queue.scores')}
          </ButtonLink>
        )}
      </div>
    </li>
  )
}

function Standing({ item }: { item: QueueItem }) {
  const t = useT()
  if (item.place === 'filed' || item.place === 'closed') {
    return <>{item.filed ? t('reviews.queue.filed-on', { date: item.filed }) : ''}</>
  }
  if (item.place !== 'open' && item.place !== 'again') return null
  if (!item.draft) return <>{t('reviews.queue.unopened')}</>
  const { done, total, saved } = item.draft
  if (!saved) return <>{t('reviews.queue.opened')}</>
  return <>{t('reviews.queue.draft', { done, total, time: saved })}</>
}
