import type { FormReply } from '~/http/read-form.server'
import { useLocale, useT } from '~/i18n/context'
import { MoreLink } from '~/ui/more-link'
import { Notice } from '~/ui/notice'
import type { CommentView } from '../present-comments.server'
import type { VoiceView } from '../present-voice.server'
import { CommentForm } from './comment-form'
import { CommentItem } from './comment-item'

interface Props {
  proposal: { title: string; language: string }
  voice: VoiceView
  section: string
  /** The comment that this one answers. */
  answered: CommentView | null
  reply?: FormReply
}

/** Where one writes a comment or an answer. */
export function CommentPage({ proposal, voice, section, answered, reply }: Props) {
  const t = useT()
  const locale = useLocale()
  const home = `/${locale}/proposals/${voice.reference}`
  // What was refused may name the answered comment, though the address does not.
  const replyTo = answered?.id ?? textOf(reply?.initialValue?.replyTo)
  return (
    <div className="wrap narrow page">
      <div className="page-h">
        <h1>{t(replyTo ? 'comments.page.answer' : 'comments.write')}</h1>
        <p className="lead">
          <a href={home} lang={proposal.language === locale ? undefined : proposal.language}>
            {proposal.title}
          </a>
        </p>
      </div>
      <div className="stack">
        {answered && <CommentItem comment={answered} voice={{ ...voice, whyNoComment: '' }} />}
        {voice.whyNoComment === null ? (
          <CommentForm
            action={`${home}/comments`}
            section={section}
            replyTo={replyTo}
            reply={reply}
          />
        ) : (
          <Notice>{voice.whyNoComment}</Notice>
        )}
        <p>
          <MoreLink href={`${home}#comments`} back>
            {t('comments.back')}
          </MoreLink>
        </p>
      </div>
    </div>
  )
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined)
