import { useLocale, useT } from '~/i18n/context'
import { Button, ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { ErrorSummary } from '~/ui/error-summary'
import { Flash } from '~/ui/flash'
import { HiddenFields } from '~/ui/hidden-fields'
import { Icon } from '~/ui/icon'
import { PostForm } from '~/ui/post-form'
import { Section } from '~/ui/section'
import { summaryErrors } from '~/ui/summary-errors'
import type { DraftItem, PartnershipItem } from '../present-drafts.server'

interface DraftsPageProps {
  drafts: readonly DraftItem[]
  partnerships: readonly PartnershipItem[]
  said: string | null
  errors: Record<string, string[]>
}

/** What one is writing, and what one is asked to join. */
export function DraftsPage({ drafts, partnerships, said, errors }: DraftsPageProps) {
  const t = useT()
  const locale = useLocale()
  const asked = partnerships.filter(({ isJoined }) => !isJoined)
  const joined = partnerships.filter(({ isJoined }) => isJoined)
  const begin = `/${locale}/proposals/new`
  return (
    <div className="wrap narrow page">
      <ErrorSummary errors={summaryErrors(errors)} />
      <header className="page-h">
        {said && <Flash>{said}</Flash>}
        <h1>{t('proposals.draft.list')}</h1>
        <p className="lead">{t('proposals.draft.list.lead')}</p>
      </header>
      <div className="stack sections">
        {asked.length > 0 && (
          <Section id="asked" title={t('proposals.draft.invitations')}>
            <ul className="rows">
              {asked.map((item) => (
                <Invitation key={item.reference} item={item} />
              ))}
            </ul>
          </Section>
        )}
        {drafts.length === 0 ? (
          <EmptyState
            title={t('proposals.draft.list.empty')}
            level={2}
            action={<ButtonLink href={begin}>{t('proposals.draft.list.begin')}</ButtonLink>}
          >
            {t('proposals.draft.list.empty.body')}
          </EmptyState>
        ) : (
          <>
            <ul className="rows">
              {drafts.map((item) => (
                <Draft key={item.reference} item={item} />
              ))}
            </ul>
            <div>
              <ButtonLink href={begin} kind="secondary" icon="plus">
                {t('proposals.draft.list.begin')}
              </ButtonLink>
            </div>
          </>
        )}
        {joined.length > 0 && (
          <Section id="joined" title={t('proposals.draft.joined')}>
            <ul className="rows">
              {joined.map((item) => (
                <li key={item.reference}>
                  <Partnership item={item} />
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </div>
  )
}

function Draft({ item }: { item: DraftItem }) {
  const t = useT()
  const { reference, href, title, language, call, savedAt, started, parts, due, isCallOver } = item
  const untitled = t('proposals.wizard.untitled')
  return (
    <li>
      <div className="stack tight">
        <a href={href} lang={title ? language : undefined}>
          <b>{title ?? untitled}</b>
        </a>
        <p className="meta">
          <span>{reference}</span>
          <span>{t('proposals.draft.of-call', { call })}</span>
          <span>{t('proposals.draft.saved', { when: savedAt })}</span>
          {started !== null && (
            <span>{t('proposals.draft.progress', { ready: started, count: parts })}</span>
          )}
        </p>
        {due && <Urgent>{t('proposals.draft.due', { date: due })}</Urgent>}
        {isCallOver && <Urgent>{t('proposals.draft.call-over')}</Urgent>}
      </div>
      <ButtonLink href={href} kind="secondary" small>
        {t('proposals.draft.open')}
      </ButtonLink>
    </li>
  )
}

function Urgent({ children }: { children: string }) {
  return (
    <p className="missing">
      <Icon name="alarm-clock" size={17} />
      {children}
    </p>
  )
}

function Partnership({ item }: { item: PartnershipItem }) {
  const t = useT()
  return (
    <div className="stack tight">
      <a href={item.href} lang={item.language}>
        <b>{item.title}</b>
      </a>
      <p className="meta">
        <span>{item.reference}</span>
        <span>{t('proposals.draft.written-by', { lead: item.lead })}</span>
      </p>
    </div>
  )
}

function Invitation({ item }: { item: PartnershipItem }) {
  const t = useT()
  return (
    <li>
      <Partnership item={item} />
      <PostForm className="row">
        <HiddenFields fields={{ reference: item.reference }} />
        <Button name="answer" value="accept" small>
          {t('proposals.partner.accept')}
        </Button>
        <Button name="answer" value="decline" kind="secondary" small>
          {t('proposals.partner.decline')}
        </Button>
      </PostForm>
    </li>
  )
}
