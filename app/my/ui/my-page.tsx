import { useLocale, useT } from '~/i18n/context'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { Flash } from '~/ui/flash'
import { MoreLink } from '~/ui/more-link'
import { Section } from '~/ui/section'
import type { Work } from '../work'
import { WorkList } from './work-list'

interface Props {
  work: Work
  name: string
  /** What has just been done elsewhere, in words. */
  done: string | null
}

/** My work: one list by urgency, then what others owe, what one follows, writes and has behind one. */
export function MyPage({ work, name, done }: Props) {
  const t = useT()
  const locale = useLocale()
  const { turn, waiting, following, drafts } = work
  return (
    <div className="wrap page">
      <div className="page-h">
        <h1>{t('my.title')}</h1>
        <p className="lead">{t('my.lead', { name, count: turn.length })}</p>
        {done && <Flash>{done}</Flash>}
      </div>
      <div className="stack sections">
        <Section id="turn" title={t('my.turn')}>
          {turn.length > 0 ? (
            <WorkList items={turn} urgent />
          ) : (
            <EmptyState
              title={t('my.turn.none')}
              action={<ButtonLink href={`/${locale}/proposals`}>{t('my.explore')}</ButtonLink>}
            >
              {t('my.turn.none.body')}
            </EmptyState>
          )}
        </Section>
        {waiting.length > 0 && (
          <Section id="waiting" title={t('my.waiting')}>
            <WorkList items={waiting} />
          </Section>
        )}
        <Section
          id="drafts"
          title={t('my.drafts')}
          aside={<a href={`/${locale}/my/drafts`}>{t('my.drafts.all')}</a>}
        >
          {drafts.length > 0 ? (
            <WorkList items={drafts} />
          ) : (
            <p className="row">
              <span className="muted">{t('my.drafts.none')}</span>
              <MoreLink href={`/${locale}/proposals/new`}>{t('my.drafts.new')}</MoreLink>
            </p>
          )}
        </Section>
        <Section
          id="following"
          title={t('my.following')}
          aside={
            following.length > 0 && <a href={`/${locale}/my/following`}>{t('my.following.all')}</a>
          }
        >
          {following.length > 0 ? (
            <WorkList items={following} />
          ) : (
            <p className="muted">{t('my.following.none')}</p>
          )}
        </Section>
        {work.done.length > 0 && (
          <Section id="done" title={t('my.done')}>
            <WorkList items={work.done} />
          </Section>
        )}
      </div>
    </div>
  )
}
