import { useLocale, useT } from '~/i18n/context'
import { localeNames } from '~/i18n/locales'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Button, ButtonLink } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Facts } from '~/ui/facts'
import { Flash } from '~/ui/flash'
import { HiddenFields } from '~/ui/hidden-fields'
import { Notice } from '~/ui/notice'
import { PostForm } from '~/ui/post-form'
import { Section } from '~/ui/section'
import { SelectField } from '~/ui/select-field'
import { summaryErrors } from '~/ui/summary-errors'
import type { Asked, CallChoice } from '../present-hub.server'
import type { DraftHead } from '../wizard'
import { WizardSteps } from './wizard-page'

export interface HubPageProps {
  head: DraftHead
  asked: Asked | null
  /** Where the draft can move, once its own call takes no proposals. */
  calls: readonly CallChoice[]
  /** What has just been done. */
  said: string | null
  errors: Record<string, string[]>
}

/** The parts of a draft, to fill in in any order. */
export function HubPage({ head, asked, calls, said, errors }: HubPageProps) {
  const t = useT()
  const locale = useLocale()
  const base = `/${locale}/proposals/${head.reference}/edit`
  const untitled = t('proposals.wizard.untitled')
  return (
    <div className="wrap page">
      <ErrorSummary errors={summaryErrors(errors)} />
      <Breadcrumb
        steps={[
          { label: t('proposals.draft.list'), href: `/${locale}/my/drafts` },
          { label: head.reference },
        ]}
      />
      <div className="with-side wizard">
        <header className="page-h">
          {said && <Flash>{said}</Flash>}
          <h1 lang={head.draftTitle ? head.language : undefined}>{head.draftTitle ?? untitled}</h1>
          <p className="lead">{t('proposals.draft.hub.lead')}</p>
          {asked && <AskedNotice asked={asked} head={head} />}
        </header>
        <aside className="side">
          <DraftFacts head={head} />
        </aside>
        <div className="stack loose">
          {head.state === 'draft' && head.call.isOver && (
            <MoveForm head={head} calls={calls} error={errors.call} />
          )}
          <WizardSteps steps={head.steps} />
          <div className="buttons">
            <ButtonLink href={`${base}/check`}>{t('proposals.draft.hub.check')}</ButtonLink>
            {head.state === 'draft' && (
              <ButtonLink href={`${base}/discard`} kind="quiet" icon="trash-2">
                {t('proposals.draft.hub.discard')}
              </ButtonLink>
            )}
          </div>
        </div>
      </div>
    </div>
  )
}

function AskedNotice({ asked, head }: { asked: Asked; head: DraftHead }) {
  const t = useT()
  const title = { office: 'draft.asked', board: 'draft.asked.board', own: 'draft.asked.own' }
  return (
    <Notice tone="warn">
      <h2>{t(`proposals.${title[asked.by]}`)}</h2>
      {asked.reason && <blockquote className="text">{asked.reason}</blockquote>}
      {asked.due && <p>{t('proposals.draft.asked.by', { date: asked.due })}</p>}
      <p className="muted small">
        {t('proposals.draft.asked.unchanged', { version: head.version })}
      </p>
    </Notice>
  )
}

function DraftFacts({ head }: { head: DraftHead }) {
  const t = useT()
  const locale = useLocale()
  const { call } = head
  return (
    <section aria-label={t('proposals.draft.hub.facts')}>
      <Facts
        facts={[
          { label: t('proposals.draft.hub.reference'), value: head.reference },
          {
            label: t('proposals.draft.hub.call'),
            value: (
              <a href={`/${locale}/calls/${call.reference}`} lang={call.lang}>
                {call.title}
              </a>
            ),
          },
          { label: t('proposals.draft.hub.closes'), value: call.closes },
          { label: t('proposals.draft.hub.language'), value: localeNames[head.language] },
          { label: t('proposals.draft.hub.saved'), value: head.savedAt },
        ]}
      />
    </section>
  )
}

interface MoveFormProps {
  head: DraftHead
  calls: readonly CallChoice[]
  error?: string[]
}

function MoveForm({ head, calls, error }: MoveFormProps) {
  const t = useT()
  return (
    <Section id="move" title={t('proposals.draft.move')}>
      <p>{t('proposals.draft.move.why', { call: head.call.title })}</p>
      <PostForm className="form">
        <HiddenFields fields={{ revision: String(head.revision) }} />
        <SelectField
          name="call"
          label={t('proposals.draft.move.to')}
          error={error}
          options={calls.map(({ reference, title, terms }) => ({
            value: reference,
            label: `${title} (${terms})`,
          }))}
        />
        <div>
          <Button kind="secondary">{t('proposals.draft.move.act')}</Button>
        </div>
      </PostForm>
    </Section>
  )
}
