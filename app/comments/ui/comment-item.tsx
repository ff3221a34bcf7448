import { useLocale, useT } from '~/i18n/context'
import { helixPattern } from '~/identity/schema'
import { Chip } from '~/ui/chip'
import { Pattern } from '~/ui/pattern'
import { Prose } from '~/ui/prose'
import type { CommentView } from '../present-comments.server'
import type { VoiceView } from '../present-voice.server'
import type { Stance } from '../schema'

interface Props {
  comment: CommentView
  voice: VoiceView
  isReply?: boolean
}

/** One voice with its answers: who, in which group, how they stand, on what, and when. */
export function CommentItem({ comment, voice, isReply }: Props) {
  const t = useT()
  return (
    <article className="cmt" id={`c-${comment.id}`}>
      {comment.isHidden ? (
        <p className="muted">{t('comments.hidden')}</p>
      ) : (
        <Visible comment={comment} voice={voice} isReply={isReply} />
      )}
      {comment.replies.map((reply) => (
        <CommentItem key={reply.id} comment={reply} voice={voice} isReply />
      ))}
    </article>
  )
}

type Shown = Extract<CommentView, { isHidden: false }>

function Visible({ comment, voice, isReply }: Props & { comment: Shown }) {
  const t = useT()
  const locale = useLocale()
  const { helix, section, language } = comment
  return (
    <>
      <div className="who">
        <b>{comment.author}</b>
        <span className="helix">
          <Pattern kind={helixPattern[helix]} />
          {t(`identity.helix.${helix}.one`)}
          {comment.municipality && `, ${comment.municipality}`}
        </span>
        <StanceChip stance={comment.stance} />
        <span className="muted small">
          <time title={comment.exact}>{comment.date}</time>
          {!isReply && section !== 'whole' && (
            <>
              {' · '}
              <a href={`#${section}`}>{t(`comments.section.${section}`)}</a>
            </>
          )}
          {comment.version !== null && (
            <> · {t('comments.to-version', { version: comment.version })}</>
          )}
          {language !== locale && <> · {t('comments.original', { language })}</>}
        </span>
      </div>
      {comment.isLate && <p className="small muted">{t('comments.late')}</p>}
      <Prose html={comment.html} lang={language} />
      <CommentLinks comment={comment} voice={voice} />
    </>
  )
}

function CommentLinks({ comment, voice }: { comment: Shown; voice: VoiceView }) {
  const t = useT()
  const locale = useLocale()
  const about = <span className="vh"> {t('comments.of', { name: comment.author })}</span>
  return (
    <p className="cmt-acts">
      {voice.whyNoComment === null && (
        <a href={`/${locale}/proposals/${voice.reference}/comments?replyTo=${comment.id}`}>
          {t('comments.reply')}
          {about}
        </a>
      )}
      <a href={comment.permalink}>
        {t('comments.permalink')}
        {about}
      </a>
      <a href={`/${locale}/comments/${comment.id}/report`}>
        {t('comments.report')}
        {about}
      </a>
    </p>
  )
}

const glyphOf = { for: 'full', if: 'half', against: 'out', neutral: 'empty' } as const

/** How somebody stands to it, in a word; no colour, for no voice weighs more. */
export function StanceChip({ stance }: { stance: Stance }) {
  const t = useT()
  return <Chip glyph={glyphOf[stance]}>{t(`comments.stance.${stance}`)}</Chip>
}
