import { useLocale, useT } from '~/i18n/context'
import { Notice } from '~/ui/notice'
import type { ReviewForm } from '../present-review.server'

/** What filing means, and the two ways out. */
export function ReviewIntro({ form }: { form: ReviewForm }) {
  const t = useT()
  const locale = useLocale()
  const aside = `/${locale}/reviews/${form.id}/step-aside`
  const { asked, filed } = form.others
  return (
    <>
      <h2>{t('reviews.form.title')}</h2>
      <Notice icon={form.isFiled ? 'check' : 'lock'}>
        <p>
          {form.isFiled
            ? t('reviews.form.filed-already')
            : t('reviews.form.blind', { count: asked, filed })}{' '}
          {form.isFiled && (
            <a href={`/${locale}/reviews/${form.id}/scores`}>{t('reviews.queue.scores')}</a>
          )}
        </p>
        <p className="row ways">
          <a href={`${aside}?as=recuse`}>{t('reviews.form.conflict')}</a>
          <a href={`${aside}?as=abstain`}>{t('reviews.form.abstain')}</a>
        </p>
      </Notice>
    </>
  )
}
