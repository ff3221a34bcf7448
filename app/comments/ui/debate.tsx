import { useLocale, useT } from '~/i18n/context'
import { helixGroups } from '~/identity/schema'
import { sections } from '~/proposals/schema'
import { Button, ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { MoreLink } from '~/ui/more-link'
import { Notice } from '~/ui/notice'
import { Section } from '~/ui/section'
import { SelectField } from '~/ui/select-field'
import type { CommentsView } from '../present-comments.server'
import type { VoiceView } from '../present-voice.server'
import { CommentForm } from './comment-form'
import { CommentItem } from './comment-item'

interface Props {
  comments: CommentsView
  voice: VoiceView
}

/** What people say about a proposal, and the place to say something. */
export function Debate({ comments, voice }: Props) {
  const t = useT()
  const locale = useLocale()
  const home = `/${locale}/proposals/${voice.reference}`
  const isFiltered = Object.values(comments.filter).some(Boolean)
  const mayWrite = voice.whyNoComment === null
  return (
    <Section
      id="comments"
      title={
        <>
          {t('comments.title')} <span className="unit muted">{comments.total}</span>
        </>
      }
      aside={mayWrite && <a href="#write">{t('comments.write')}</a>}
    >
      {comments.total > 0 && <Filter home={home} filter={comments.filter} />}
      {comments.named && (
        <div className="stack tight">
          <p className="label">{t('comments.named')}</p>
          <CommentItem comment={comments.named} voice={voice} />
        </div>
      )}
      <div>
        {comments.threads.map((comment) => (
          <CommentItem key={comment.id} comment={comment} voice={voice} />
        ))}
      </div>
      {comments.threads.length === 0 && (
        <EmptyState title={t(isFiltered ? 'comments.none-here' : 'comments.none')}>
          {isFiltered ? (
            <a href={`${home}#comments`}>{t('comments.all')}</a>
          ) : (
            t('comments.none.body')
          )}
        </EmptyState>
      )}
      {(comments.next || comments.newest) && (
        <p className="row between">
          {comments.next && (
            <MoreLink href={comments.next}>{t('comments.more', { count: comments.left })}</MoreLink>
          )}
          {comments.newest && (
            <MoreLink href={comments.newest} back>
              {t('comments.newest')}
            </MoreLink>
          )}
        </p>
      )}
      <div className="hair stack" id="write">
        <Write voice={voice} home={home} section={comments.filter.section ?? 'whole'} />
      </div>
    </Section>
  )
}

function Filter({ home, filter }: { home: string; filter: CommentsView['filter'] }) {
  const t = useT()
  return (
    <form action={`${home}#comments`} className="comment-filter no-print">
      <SelectField
        name="section"
        label={t('comments.filter.section')}
        placeholder={t('comments.filter.section.all')}
        defaultValue={filter.section ?? ''}
        options={sections.map((value) => ({ value, label: t(`comments.section.${value}`) }))}
        required={false}
      />
      <SelectField
        name="group"
        label={t('comments.filter.group')}
        placeholder={t('comments.filter.group.all')}
        defaultValue={filter.group ?? ''}
        options={helixGroups.map((value) => ({ value, label: t(`identity.helix.${value}`) }))}
        required={false}
      />
      <Button kind="secondary">{t('comments.filter.apply')}</Button>
    </form>
  )
}

interface WriteProps {
  voice: VoiceView
  home: string
  section: string
}

function Write({ voice, home, section }: WriteProps) {
  const t = useT()
  const locale = useLocale()
  if (voice.whyNoComment) return <Notice>{voice.whyNoComment}</Notice>
  if (voice.isSignedIn) {
    return (
      <>
        <h3>{t('comments.write')}</h3>
        <CommentForm action={`${home}/comments`} section={section} />
      </>
    )
  }
  const to = encodeURIComponent(`${home}/comments?section=${section}`)
  return (
    <div className="row">
      <p>{t('comments.sign-in.lead')}</p>
      <ButtonLink kind="secondary" href={`/${locale}/sign-in?to=${to}`}>
        {t('comments.sign-in')}
      </ButtonLink>
    </div>
  )
}
