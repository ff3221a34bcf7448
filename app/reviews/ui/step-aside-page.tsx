import type { FormReply } from '~/http/read-form.server'
import { useLocale, useT } from '~/i18n/context'
import type { Locale } from '~/i18n/locales'
import { limits } from '~/proposals/schema'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Button } from '~/ui/button'
import { RadioGroup } from '~/ui/choice-group'
import { ErrorSummary } from '~/ui/error-summary'
import { PostForm } from '~/ui/post-form'
import { summaryErrors } from '~/ui/summary-errors'
import { TextArea } from '~/ui/text-area'
import { type AsideWay, asideWays } from '../ways'

interface StepAsideProps {
  id: string
  reference: string
  title: string
  lang: Locale
  /** What the reader came for. */
  way: AsideWay | null
  reply?: FormReply
}

/** Two ways out of a review: a conflict, or no judgement. Both ask why. */
export function StepAsidePage({ id, reference, title, lang, way, reply }: StepAsideProps) {
  const t = useT()
  const locale = useLocale()
  const errors = reply?.error ?? {}
  const typed = reply?.initialValue as { as?: string; reason?: string } | undefined
  return (
    <div className="wrap narrow page">
      <ErrorSummary errors={summaryErrors(errors)} />
      <Breadcrumb
        steps={[
          { label: t('reviews.queue.title'), href: `/${locale}/reviews` },
          { label: reference, href: `/${locale}/reviews/${id}` },
          { label: t('reviews.aside.title') },
        ]}
      />
      <div className="page-h">
        <p className="ref">{reference}</p>
        <h1>{t('reviews.aside.title')}</h1>
        <p className="lead" lang={lang === locale ? undefined : lang}>
          {title}
        </p>
      </div>
      <PostForm className="form">
        <RadioGroup
          name="as"
          label={t('reviews.aside.why')}
          value={typed?.as ?? way}
          error={errors.as ?? undefined}
          options={asideWays.map((value) => ({
            value,
            label: t(`reviews.aside.${value}`),
            hint: t(`proposals.event.${value}.consequence`),
          }))}
        />
        <TextArea
          name="reason"
          label={t('reviews.aside.reason')}
          hint={t('reviews.aside.reason.hint')}
          defaultValue={typed?.reason}
          error={errors.reason ?? undefined}
          limit={limits.reason.max}
          short
        />
        <div className="buttons">
          <Button kind="danger">{t('reviews.aside.submit')}</Button>
          <a href={`/${locale}/reviews/${id}`}>{t('reviews.aside.back')}</a>
        </div>
      </PostForm>
    </div>
  )
}
