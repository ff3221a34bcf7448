import { useForm } from '@conform-to/react'
import type { FormReply } from '~/http/read-form.server'
import { useLocale, useT } from '~/i18n/context'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { HiddenFields } from '~/ui/hidden-fields'
import { MoreLink } from '~/ui/more-link'
import { Notice } from '~/ui/notice'
import { PostForm } from '~/ui/post-form'
import { summaryErrors } from '~/ui/summary-errors'
import type { VoiceView } from '../present-voice.server'

interface Props {
  title: string
  proposal: { title: string; language: string }
  voice: VoiceView
  reply?: FormReply
}

/** One voice, given with one press. */
export function SupportPage({ proposal, voice, reply }: Props) {
  const t = useT()
  const locale = useLocale()
  const [form] = useForm({ id: 'support', lastResult: reply })
  const { version } = voice
  return (
    <div className="wrap narrow page">
      <ErrorSummary errors={summaryErrors(form.allErrors)} />
      <div className="page-h">
        <h1>{t('comments.support', { version })}</h1>
        <p className="lead" lang={proposal.language === locale ? undefined : proposal.language}>
          {proposal.title}
        </p>
      </div>
      <div className="stack">
        <p>{t('comments.support.what', { version })}</p>
        {voice.whyNoSupport ? (
          <Notice>{voice.whyNoSupport}</Notice>
        ) : (
          <PostForm>
            <HiddenFields fields={{ intent: 'support' }} />
            <Button>{t('comments.support', { version })}</Button>
          </PostForm>
        )}
        <p>
          <MoreLink href={`/${locale}/proposals/${voice.reference}`} back>
            {t('comments.back')}
          </MoreLink>
        </p>
      </div>
    </div>
  )
}
