import type { ReactNode } from 'react'
import type { FormReply } from '~/http/read-form.server'
import { useLocale, useT } from '~/i18n/context'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { HiddenFields } from '~/ui/hidden-fields'
import { MoreLink } from '~/ui/more-link'
import { Notice } from '~/ui/notice'
import { PostForm } from '~/ui/post-form'
import { summaryErrors } from '~/ui/summary-errors'
import type { ActView } from '../../present-act.server'
import { StateChip } from '../state-chip'
import { TermLine } from '../term-line'
import { ActField } from './act-field'

interface Props {
  act: ActView
  reply?: FormReply
  /** What the act is about, where that is more than the proposal: the text to be signed. */
  about?: ReactNode
}

/** One event of the process: what it does, what it asks, or why it is not possible now. */
export function ActPage({ act, reply, about }: Props) {
  const t = useT()
  const locale = useLocale()
  const { proposal, refused } = act
  return (
    <div className="wrap narrow page">
      <ErrorSummary errors={summaryErrors(reply?.error ?? {})} />
      <Breadcrumb
        steps={[
          { label: t('proposals.register.title'), href: `/${locale}/proposals` },
          { label: proposal.reference, href: proposal.href },
          { label: act.label },
        ]}
      />
      <div className="page-h">
        <h1>{act.label}</h1>
        <p className="lead">
          <a
            href={proposal.href}
            lang={proposal.language === locale ? undefined : proposal.language}
          >
            {proposal.title}
          </a>
        </p>
        <div className="row">
          <StateChip state={act.standing.state} />
          <span className="small muted">
            <TermLine standing={act.standing} meter={false} />
          </span>
        </div>
      </div>
      <div className="stack loose">
        {about}
        {refused ? <Refused refused={refused} /> : <ActForm act={act} reply={reply} />}
        <p>
          <MoreLink href={proposal.href} back>
            {t('proposals.act.back')}
          </MoreLink>
        </p>
      </div>
    </div>
  )
}

function Refused({ refused }: { refused: NonNullable<ActView['refused']> }) {
  const t = useT()
  return (
    <Notice tone="warn">
      <p>
        <b>{t(refused.isYours ? 'proposals.act.not-now' : 'proposals.act.not-yours')}</b>
      </p>
      {refused.reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </Notice>
  )
}

function ActForm({ act, reply }: Pick<Props, 'act' | 'reply'>) {
  const t = useT()
  return (
    <div className="stack">
      <p>{act.consequence}</p>
      {act.isGrave && <Notice tone="warn">{t('proposals.act.final')}</Notice>}
      <PostForm className="form act-form">
        <HiddenFields fields={{ revision: String(act.revision) }} />
        {act.fields.map((field) => (
          <ActField key={field.name} field={field} reply={reply} />
        ))}
        <div className="buttons">
          <Button kind={act.isGrave ? 'danger' : 'primary'}>{act.label}</Button>
          <a href={act.proposal.href}>{t('proposals.act.leave')}</a>
        </div>
      </PostForm>
    </div>
  )
}
