import type { FormReply } from '~/http/read-form.server'
import { useLocale, useT } from '~/i18n/context'
import { helixPattern } from '~/identity/schema'
import { limits } from '~/proposals/schema'
import { Button, ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { ErrorSummary } from '~/ui/error-summary'
import { fieldId } from '~/ui/field'
import { Flash } from '~/ui/flash'
import { HiddenFields } from '~/ui/hidden-fields'
import { Notice } from '~/ui/notice'
import { Pattern } from '~/ui/pattern'
import { PostForm } from '~/ui/post-form'
import { Prose } from '~/ui/prose'
import { Section } from '~/ui/section'
import { TextArea } from '~/ui/text-area'
import type { ModeratedComment, ModerationView } from '../present-moderation.server'

export const moderationDone = ['hide', 'restore', 'dismiss'] as const

interface Props extends ModerationView {
  done: (typeof moderationDone)[number] | null
  reply?: FormReply
}

/** Reported comments to hide or to leave; what is hidden, to show again. */
export function ModerationPage({ reported, hidden, pages, done, reply }: Props) {
  const t = useT()
  const errors = Object.values(reply?.error ?? {}).flatMap((texts) => texts ?? [])
  const named = reply?.initialValue?.id
  const href = typeof named === 'string' ? `#${fieldId(`reason-${named}`)}` : undefined
  return (
    <div className="wrap page">
      <ErrorSummary errors={errors.map((text) => ({ text, href }))} />
      <div className="page-h">
        <h1>{t('comments.moderation.title')}</h1>
        <p className="muted">{t('comments.moderation.lead', { count: reported.length })}</p>
        {done && <Flash>{t(`comments.moderation.done.${done}`)}</Flash>}
      </div>
      <div className="stack sections">
        <Section id="reports" title={t('comments.moderation.reports')}>
          {reported.length > 0 ? (
            <ul className="items moderation">
              {reported.map((comment) => (
                <li key={comment.id}>
                  <Shown comment={comment} />
                  <div className="stack">
                    {comment.reports.map((report) => (
                      <div key={report.name}>
                        <p className="label">
                          {t('comments.moderation.says')} ({t('comments.moderation.by', report)})
                        </p>
                        <p>{report.reason}</p>
                      </div>
                    ))}
                    <Decide comment={comment} reply={named === comment.id ? reply : undefined} />
                  </div>
                </li>
              ))}
            </ul>
          ) : (
            <EmptyState title={t('comments.moderation.none')}>
              {t('comments.moderation.none.body')}
            </EmptyState>
          )}
        </Section>
        {hidden.length > 0 && (
          <Section id="hidden" title={t('comments.moderation.hidden-comments')}>
            <ul className="items moderation">
              {hidden.map((comment) => (
                <li key={comment.id}>
                  <Shown comment={comment} />
                  <div className="stack tight">
                    <p className="small">
                      {t('comments.moderation.hidden-by', {
                        name: comment.by,
                        day: comment.day,
                        reason: comment.reason,
                      })}
                    </p>
                    {!comment.isOwn && (
                      <PostForm>
                        <HiddenFields fields={{ id: comment.id, act: 'restore' }} />
                        <Button kind="secondary" icon="eye">
                          {t('comments.moderation.restore')}
                        </Button>
                      </PostForm>
                    )}
                  </div>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <HiddenPages pages={pages} />
      </div>
    </div>
  )
}

function Shown({ comment }: { comment: ModeratedComment }) {
  const t = useT()
  const { proposal } = comment
  return (
    <div className="stack tight">
      <p className="helix">
        <Pattern
          kind={helixPattern[comment.helix]}
          label={t(`identity.helix.${comment.helix}.one`)}
        />
        <span>
          {t('comments.moderation.on', { author: comment.author })}{' '}
          <a href={proposal.href}>{proposal.title}</a>
        </span>
      </p>
      <Prose html={comment.html} lang={comment.language} />
    </div>
  )
}

/** Hide, with a reason, or leave. */
function Decide({ comment, reply }: { comment: ModeratedComment; reply?: FormReply }) {
  const t = useT()
  if (comment.isOwn) return <Notice>{t('comments.moderation.own')}</Notice>
  const typed = reply?.initialValue?.reason
  return (
    <PostForm className="stack tight">
      <HiddenFields fields={{ id: comment.id }} />
      <TextArea
        name="reason"
        id={fieldId(`reason-${comment.id}`)}
        label={t('comments.moderation.reason')}
        hint={t('comments.moderation.reason.hint')}
        limit={limits.reason.max}
        short
        required={false}
        defaultValue={typeof typed === 'string' ? typed : undefined}
        error={reply?.error?.reason}
      />
      <div className="buttons">
        <Button kind="danger-quiet" icon="eye-off" name="act" value="hide">
          {t('comments.moderation.hide')}
        </Button>
        <Button kind="secondary" name="act" value="dismiss">
          {t('comments.moderation.leave')}
        </Button>
      </div>
    </PostForm>
  )
}

function HiddenPages({ pages }: Pick<ModerationView, 'pages'>) {
  const t = useT()
  const locale = useLocale()
  return (
    <Section id="pages" title={t('comments.moderation.hidden-pages')}>
      {pages.length === 0 ? (
        <p className="muted">{t('comments.moderation.hidden-pages.none')}</p>
      ) : (
        <ul className="items">
          {pages.map((page) => (
            <li key={page.reference}>
              <div className="row between">
                <span>
                  <a href={page.href} lang={page.language === locale ? undefined : page.language}>
                    {page.title}
                  </a>{' '}
                  <span className="small muted">
                    {page.reference} · {page.day}
                  </span>
                </span>
                <ButtonLink kind="secondary" icon="eye" href={`${page.href}/events/restore`}>
                  {t('comments.moderation.restore-page')}
                </ButtonLink>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
