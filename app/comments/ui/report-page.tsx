import { useForm } from '@conform-to/react'
import type { FormReply } from '~/http/read-form.server'
import { useLocale, useT } from '~/i18n/context'
import { limits } from '~/proposals/schema'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { MoreLink } from '~/ui/more-link'
import { PostForm } from '~/ui/post-form'
import { Prose } from '~/ui/prose'
import { summaryErrors } from '~/ui/summary-errors'
import { TextArea } from '~/ui/text-area'

interface Props {
  reference: string
  commentId: string
  html: string
  language: string
  reply?: FormReply
}

/** Tells the moderators what is wrong with a comment. */
export function ReportPage({ reference, commentId, html, language, reply }: Props) {
  const t = useT()
  const locale = useLocale()
  const [form, fields] = useForm<{ reason: string }>({ id: 'report', lastResult: reply })
  return (
    <div className="wrap narrow page">
      <ErrorSummary errors={summaryErrors(form.allErrors)} />
      <div className="page-h">
        <h1>{t('comments.report.title')}</h1>
        <p className="lead">{t('comments.report.lead')}</p>
      </div>
      <div className="stack">
        <blockquote className="sunken">
          <Prose html={html} lang={language} />
        </blockquote>
        <PostForm className="form">
          <TextArea
            name="reason"
            label={t('comments.report.reason')}
            hint={t('comments.report.hint')}
            limit={limits.reason.max}
            short
            defaultValue={fields.reason.initialValue}
            error={fields.reason.errors}
          />
          <div className="buttons">
            <Button>{t('comments.report.send')}</Button>
          </div>
        </PostForm>
        <p>
          <MoreLink
            href={`/${locale}/proposals/${reference}?comment=${commentId}#c-${commentId}`}
            back
          >
            {t('comments.back')}
          </MoreLink>
        </p>
      </div>
    </div>
  )
}
