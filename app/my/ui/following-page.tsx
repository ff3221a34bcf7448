import { useLocale, useT } from '~/i18n/context'
import { Breadcrumb } from '~/ui/breadcrumb'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { Pager } from '~/ui/pager'
import type { FollowingView } from '../followed-item.server'
import { WorkList } from './work-list'

/** Everything that somebody follows. */
export function FollowingPage({ items, next, isFirst }: FollowingView) {
  const t = useT()
  const locale = useLocale()
  return (
    <div className="wrap page">
      <Breadcrumb
        steps={[{ label: t('my.title'), href: `/${locale}/my` }, { label: t('my.following') }]}
      />
      <div className="page-h">
        <h1>{t('my.following')}</h1>
        <p className="lead">{t('my.following.lead')}</p>
      </div>
      {items.length > 0 ? (
        <WorkList items={items} level={2} />
      ) : (
        <EmptyState
          level={2}
          title={t('my.following.empty')}
          action={<ButtonLink href={`/${locale}/proposals`}>{t('my.explore')}</ButtonLink>}
        >
          {t('my.following.none')}
        </EmptyState>
      )}
      {(next || !isFirst) && (
        <Pager next={next} first={isFirst ? null : `/${locale}/my/following`} />
      )}
    </div>
  )
}
