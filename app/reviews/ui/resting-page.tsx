import { useLocale, useT } from '~/i18n/context'
import type { Locale } from '~/i18n/locales'
import { Breadcrumb } from '~/ui/breadcrumb'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'

import type { Resting } from '../open-review.server'

export interface RestingProps {
  id: string
  reference: string
  title: string | null
  lang: Locale
  why: Resting
  /** One's own score is on record. */
  hasScore: boolean
}

/** A review that asks for nothing now: why, and what can be read instead. */
export function RestingPage({ id, reference, title, lang, why, hasScore }: RestingProps) {
  const t = useT()
  const locale = useLocale()
  return (
    <div className="wrap narrow page">
      <Breadcrumb
        steps={[
          { label: t('reviews.queue.title'), href: `/${locale}/reviews` },
          { label: reference },
        ]}
      />
      <div className="page-h">
        <p className="ref">{reference}</p>
        <h1 lang={title && lang !== locale ? lang : undefined}>{title ?? reference}</h1>
      </div>
      <EmptyState
        level={2}
        title={t(`reviews.resting.${why}`)}
        action={
          hasScore ? (
            <ButtonLink href={`/${locale}/reviews/${id}/scores`} kind="secondary">
              {t('reviews.queue.scores')}
            </ButtonLink>
          ) : (
            <a href={`/${locale}/reviews`}>{t('reviews.resting.back')}</a>
          )
        }
      >
        {t(`reviews.resting.${why}.body`)}
      </EmptyState>
    </div>
  )
}
