import type { ReactNode } from 'react'
import { useT } from '~/i18n/context'
import { Button } from '~/ui/button'
import { HiddenFields } from '~/ui/hidden-fields'
import { MarkLabel } from '~/ui/mark'
import { Notice } from '~/ui/notice'
import { PairTable } from '~/ui/pair-table'
import { PostForm } from '~/ui/post-form'
import { TextArea } from '~/ui/text-area'
import type { CheckView } from '../present-check.server'
import { limits, type SavedStep } from '../schema'
import type { DraftHead } from '../wizard'
import { StatusChip, Who } from './partners-page'
import { PromiseBlock } from './promise'
import { WizardFrame } from './wizard-page'

export interface CheckPageProps extends CheckView {
  head: DraftHead
  /** Null for the lead; for a partner, who writes it. */
  writtenBy: string | null
  /** What happens once it is sent. */
  means: string
  note: string
  errors: Record<string, string[]>
}

/** Everything once more, with what is missing on top, and the button that sends it. */
export function CheckPage(props: CheckPageProps) {
  const { head, gaps, obstacles, writtenBy, errors } = props
  const t = useT()
  return (
    <WizardFrame head={head} step="check" errors={errors}>
      <div className="stack loose">
        {writtenBy ? (
          <Notice icon="users">
            <p>{t('proposals.check.reading', { lead: writtenBy })}</p>
          </Notice>
        ) : (
          gaps.length > 0 && (
            <Notice tone="warn">
              <h2>{t('proposals.check.missing')}</h2>
              <ul className="stack tight">
                {gaps.map(({ text, href }) => (
                  <li key={text}>
                    <a href={href}>{text}</a>
                  </li>
                ))}
              </ul>
            </Notice>
          )
        )}
        {obstacles.map((text) => (
          <Notice key={text} tone="warn">
            <p>{text}</p>
          </Notice>
        ))}
        <Answers {...props} />
        {!writtenBy && <Send {...props} />}
      </div>
    </WizardFrame>
  )
}

function Answers(props: CheckPageProps) {
  const { text, places, directions, targets, budget, conditions, partners, head } = props
  const t = useT()
  const lang = head.language
  return (
    <div className="answers">
      <Part step="problem" {...props}>
        <Answer label="title" text={text.title} lang={lang} />
        <Answer label="problem" text={text.problem} lang={lang} />
        <Answer label="municipalities" text={places} />
      </Part>
      <Part step="solution" {...props}>
        <Answer label="summary" text={text.summary} lang={lang} />
        <Answer label="solution" text={text.solution} lang={lang} />
        <div className="stack tight">
          <h3 className="q">{t('proposals.field.directions')}</h3>
          {directions.length === 0 && <Nothing />}
          <p className="dirs">
            {directions.map(({ key, name, shape, hue }) => (
              <MarkLabel key={key} shape={shape} hue={hue}>
                {name}
              </MarkLabel>
            ))}
          </p>
        </div>
      </Part>
      <Part step="indicators" {...props}>
        {targets.length === 0 && <Nothing />}
        {targets.map(({ promise, name, evidence }) =>
          promise ? (
            <PromiseBlock
              key={promise.indicator}
              promise={promise}
              caption={<span lang={lang}>{evidence}</span>}
            />
          ) : (
            <p key={name}>{name}</p>
          ),
        )}
      </Part>
      <Part step="partners" {...props}>
        {partners.length === 0 && <Nothing />}
        <ul className="rows">
          {partners.map(({ id, name, helix, status }) => (
            <li key={id}>
              <Who name={name} helix={helix} />
              <StatusChip status={status} />
            </li>
          ))}
        </ul>
      </Part>
      <Part step="budget" {...props}>
        {budget.remarks.map((remark) => (
          <Notice key={remark} tone="warn">
            <p>{remark}</p>
          </Notice>
        ))}
        <Answer label="amount" text={budget.total ?? ''} />
        {budget.lines.length > 0 && (
          <PairTable
            caption={t('proposals.field.lines')}
            hideCaption
            rows={budget.lines.map(({ label, amount }) => ({
              label: <span lang={lang}>{label}</span>,
              value: amount,
            }))}
          />
        )}
        <Answer label="risks" text={text.risks} lang={lang} />
        {conditions.map(({ key, text: answer }) => (
          <Answer key={key} label={`condition.${key}`} text={answer} lang={lang} />
        ))}
      </Part>
    </div>
  )
}

interface PartProps extends Pick<CheckPageProps, 'head' | 'writtenBy'> {
  step: SavedStep
  children: ReactNode
}

function Part({ step, head, writtenBy, children }: PartProps) {
  const t = useT()
  const part = t(`proposals.wizard.step.${step}`)
  const href = head.steps.find((link) => link.step === step)?.href
  return (
    <section aria-labelledby={`check-${step}`}>
      <div className="sec-h">
        <h2 id={`check-${step}`}>{part}</h2>
        {!writtenBy && (
          <a href={href} aria-label={t('proposals.check.change-of', { part })}>
            {t('proposals.check.change')}
          </a>
        )}
      </div>
      {children}
    </section>
  )
}

function Answer({ label, text, lang }: { label: string; text: string; lang?: string }) {
  const t = useT()
  return (
    <div className="stack tight">
      <h3 className="q">{t(`proposals.field.${label}`)}</h3>
      {text ? (
        <p className="text" lang={lang}>
          {text}
        </p>
      ) : (
        <Nothing />
      )}
    </div>
  )
}

function Nothing() {
  const t = useT()
  return <p className="muted">{t('proposals.check.nothing')}</p>
}

function Send({ head, canSend, means, note, errors }: CheckPageProps) {
  const t = useT()
  const isAgain = head.state === 'amending'
  return (
    <PostForm className="form">
      <HiddenFields fields={{ revision: String(head.revision) }} />
      {isAgain && (
        <TextArea
          name="note"
          label={t('proposals.field.note')}
          hint={t('proposals.field.note.hint')}
          error={errors.note}
          defaultValue={note}
          limit={limits.reason.max}
          lang={head.language}
          short
          optional
        />
      )}
      <div className="stack tight">
        <p className="muted" id="send-means">
          {means}
        </p>
        <div>
          <Button
            icon="send"
            // Refused again by the process: the button only says it beforehand.
            aria-disabled={canSend ? undefined : true}
            aria-describedby="send-means"
          >
            {t(isAgain ? 'proposals.check.send-again' : 'proposals.check.send')}
          </Button>
        </div>
      </div>
    </PostForm>
  )
}
