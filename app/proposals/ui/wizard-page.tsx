import { type ReactNode, useRef } from 'react'
import { useLocale, useT } from '~/i18n/context'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { MoreLink } from '~/ui/more-link'
import { Notice } from '~/ui/notice'
import { useFormToken } from '~/ui/post-form'
import { StepList } from '~/ui/step-list'
import { summaryErrors } from '~/ui/summary-errors'
import { type SavedStep, type WizardStep, wizardSteps } from '../schema'
import type { DraftHead, StepLink, StepReply } from '../wizard'
import { SavedNote } from './saved-note'
import { useAutosave } from './use-autosave'

interface WizardFrameProps {
  head: DraftHead
  step: WizardStep
  errors?: StepReply['errors']
  /** Names of the fields, so that the summary says which one it means. */
  labels?: Record<string, string>
  children: ReactNode
}

/** What stands around each page of the wizard: where one is, what comes, the way back. */
export function WizardFrame({ head, step, errors = {}, labels = {}, children }: WizardFrameProps) {
  const t = useT()
  const locale = useLocale()
  const hub = `/${locale}/proposals/${head.reference}/edit`
  const number = wizardSteps.indexOf(step) + 1
  return (
    <div className="wrap page">
      <ErrorSummary
        errors={summaryErrors(errors).map(({ field, text }) => {
          const name = field && labels[field]
          return {
            field,
            text: name ? t('proposals.wizard.error-in', { field: name, text }) : text,
          }
        })}
      />
      <Breadcrumb
        steps={[
          { label: t('proposals.draft.list'), href: `/${locale}/my/drafts` },
          { label: head.reference, href: hub },
          { label: t(`proposals.wizard.step.${step}`) },
        ]}
      />
      <div className="with-side wizard">
        <header className="page-h">
          <p className="kicker">
            {t('proposals.wizard.step-of', { number, count: wizardSteps.length })}
          </p>
          <h1>{t(`proposals.wizard.step.${step}`)}</h1>
          <p className="lead">{t(`proposals.wizard.lead.${step}`)}</p>
        </header>
        <aside className="side stack">
          <div className="phone-only">
            <MoreLink href={hub} back>
              {t('proposals.wizard.back')}
            </MoreLink>
          </div>
          <div className="wide-only">
            <WizardSteps steps={head.steps} current={step} />
          </div>
        </aside>
        <div>{children}</div>
      </div>
    </div>
  )
}

/** The steps with how far each has come. */
export function WizardSteps({
  steps,
  current,
}: {
  steps: readonly StepLink[]
  current?: WizardStep
}) {
  const t = useT()
  return (
    <StepList
      label={t('proposals.wizard.steps')}
      steps={steps.map(({ step, href, state }) => ({
        label: t(`proposals.wizard.step.${step}`),
        href,
        state: state && t(`proposals.wizard.state.${state}`),
        status: step === current ? 'current' : state === 'ready' ? 'done' : 'todo',
      }))}
    />
  )
}

export interface StepPageProps {
  head: DraftHead
  step: SavedStep
  reply?: StepReply
}

interface StepFormProps extends StepPageProps {
  /** Field → its label, for the summary of errors. */
  labels: Record<string, string>
  /** Called on each change, for a drawing that follows. */
  onType?: (form: HTMLFormElement) => void
  children: ReactNode
}

/** The form of a step: it saves itself where script runs, and by its buttons everywhere. */
export function StepForm({ head, step, reply, labels, onType, children }: StepFormProps) {
  const t = useT()
  const locale = useLocale()
  const form = useRef<HTMLFormElement>(null)
  const address = `/${locale}/proposals/${head.reference}/edit/${step}/draft`
  const autosave = useAutosave(form, { address, revision: reply?.revision ?? head.revision })
  const take = t('proposals.wizard.stale.take')
  const saved = t('proposals.wizard.saved-at', { time: head.savedAt })
  return (
    <WizardFrame head={head} step={step} errors={reply?.errors} labels={labels}>
      <form
        className="form"
        method="post"
        // Without a fragment: a page that comes back with errors opens on them.
        action={`/${locale}/proposals/${head.reference}/edit/${step}`}
        noValidate
        ref={form}
        onInput={() => {
          autosave.onInput()
          if (onType && form.current) onType(form.current)
        }}
        onBlur={autosave.onBlur}
        onSubmit={autosave.onSubmit}
      >
        <input type="hidden" name="token" value={useFormToken()} />
        <input type="hidden" name="revision" value={autosave.revision} readOnly />
        <button
          type="submit"
          className="enter"
          name="intent"
          value="stay"
          tabIndex={-1}
          aria-hidden="true"
        />
        {reply?.newer && (
          <Notice tone="warn">
            <h2>{t('proposals.wizard.stale')}</h2>
            <p>{t('proposals.wizard.stale.body', { time: reply.newer.at })}</p>
            <p>
              <a href={`/${locale}/proposals/${head.reference}/edit/${step}`}>{take}</a>
            </p>
          </Notice>
        )}
        {children}
        <div className="buttons">
          <Button name="intent" value="continue">
            {t(reply?.newer ? 'proposals.wizard.stale.keep' : 'proposals.wizard.continue')}
          </Button>
          <Button name="intent" value="save" kind="secondary">
            {t('proposals.wizard.save')}
          </Button>
          <SavedNote
            status={autosave.status}
            text={autosave.text ?? (reply?.newer ? null : (reply?.saved ?? saved))}
          />
        </div>
      </form>
    </WizardFrame>
  )
}
