import { useLocale, useT } from '~/i18n/context'
import { Button } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { Flash } from '~/ui/flash'
import { HiddenFields } from '~/ui/hidden-fields'
import { Icon } from '~/ui/icon'
import { Section } from '~/ui/section'
import { SelectField } from '~/ui/select-field'
import type { DeskLine, DeskView, PublishedLine } from '../present-desk.server'
import { LineDue } from './line-due'
import { OutcomeChip } from './outcome-chip'

interface DeskPageProps {
  desk: DeskView
  /** What has just been done, in words. */
  flash: string | null
}

/** The board's table: what to propose, what to sign, what can go out, what went. */
export function DeskPage({ desk, flash }: DeskPageProps) {
  const t = useT()
  const { isBoard, propose, cosign, publish, reserve, published } = desk
  const isEmpty = [propose, cosign, publish, reserve].every((pile) => pile.length === 0)
  return (
    <div className="wrap page">
      <div className="page-h">
        <h1>{t('decisions.desk.title')}</h1>
        <p className="why">{t(isBoard ? 'decisions.desk.lead' : 'decisions.desk.lead.officer')}</p>
        {flash && <Flash>{flash}</Flash>}
      </div>
      <div className="stack sections">
        <CallFilter desk={desk} />
        {isEmpty && (
          <EmptyState level={2} title={t('decisions.desk.empty')}>
            {t('decisions.desk.empty.body')}
          </EmptyState>
        )}
        <Pile name="cosign" lines={cosign} desk={desk} />
        <Publishing lines={publish} desk={desk} />
        <Pile name="propose" lines={propose} desk={desk} />
        <Pile name="reserve" lines={reserve} desk={desk} />
        <Published lines={published} />
      </div>
    </div>
  )
}

function CallFilter({ desk: { calls, call } }: { desk: DeskView }) {
  const t = useT()
  const locale = useLocale()
  return (
    <form action={`/${locale}/office/decisions`} className="decision-filter">
      <SelectField
        name="call"
        label={t('decisions.filter.call')}
        placeholder={t('decisions.filter.call.all')}
        options={calls.map(({ reference, title }) => ({ value: reference, label: title }))}
        defaultValue={call ?? ''}
        required={false}
      />
      <Button kind="secondary">{t('decisions.filter.apply')}</Button>
      {call && (
        <a href={`/${locale}/office/portfolio?call=${encodeURIComponent(call)}`}>
          {t('decisions.desk.ranking')}
        </a>
      )}
    </form>
  )
}

interface PileProps {
  name: 'propose' | 'cosign' | 'reserve'
  lines: readonly DeskLine[]
  desk: DeskView
}

function Pile({ name, lines, desk }: PileProps) {
  const t = useT()
  if (lines.length === 0) return null
  return (
    <Section
      id={name}
      title={t(`decisions.desk.${name}`, { count: lines.length })}
      aside={<span className="small muted">{t(`decisions.desk.${name}.what`)}</span>}
    >
      <ul className="pile">
        {lines.map((line) => (
          <Line key={line.reference} line={line} desk={desk} />
        ))}
      </ul>
    </Section>
  )
}

/** Signed by two: chosen together, looked at once more, and sent. */
function Publishing({ lines, desk }: { lines: readonly DeskLine[]; desk: DeskView }) {
  const t = useT()
  const locale = useLocale()
  if (lines.length === 0) return null
  return (
    <Section
      id="publish"
      title={t('decisions.desk.publish', { count: lines.length })}
      aside={<span className="small muted">{t('decisions.desk.publish.what')}</span>}
    >
      <form action={`/${locale}/office/decisions/publication`} className="stack">
        <HiddenFields fields={desk.call ? { call: desk.call } : {}} />
        <ul className="pile choosing">
          {lines.map((line) => (
            <Line key={line.reference} line={line} desk={desk} canChoose />
          ))}
        </ul>
        <div className="buttons">
          <Button kind="secondary" icon="mail">
            {t('decisions.desk.preview')}
          </Button>
        </div>
      </form>
    </Section>
  )
}

function Line({ line, desk, canChoose }: { line: DeskLine; desk: DeskView; canChoose?: boolean }) {
  const t = useT()
  const locale = useLocale()
  const kept = desk.call ? `?call=${encodeURIComponent(desk.call)}` : ''
  const { decision, reasons } = line
  return (
    <li>
      {canChoose && (
        <label className="pick">
          <input
            type="checkbox"
            name="proposal"
            value={line.reference}
            defaultChecked={reasons.length === 0}
          />
          <span className="vh">{t('decisions.desk.choose', { reference: line.reference })}</span>
        </label>
      )}
      <div className="stack tight">
        <a
          className="ttl"
          href={`/${locale}/office/decisions/${line.reference}${kept}`}
          lang={line.lang === locale ? undefined : line.lang}
        >
          {line.title}
        </a>
        <span className="facts-line">
          <span className="ref">{line.reference}</span>
          <span>{line.call}</span>
        </span>
        {desk.isBoard && reasons.length > 0 && (
          <span className="small muted with-icon">
            <Icon name="lock" size={16} />
            <span>{reasons.join(' ')}</span>
          </span>
        )}
      </div>
      <div className="stack tight">
        <LineDue due={line.due} />
        {decision && (
          <>
            <span className="row tight">
              <OutcomeChip outcome={decision.outcome} />
              {decision.grant && <b className="nb">{decision.grant}</b>}
            </span>
            <span className="small muted">
              {decision.cosigner
                ? t('decisions.desk.signed', {
                    names: `${decision.proposer}, ${decision.cosigner}`,
                  })
                : t(decision.isOwn ? 'decisions.desk.yours' : 'decisions.desk.proposed', {
                    name: decision.proposer,
                  })}
            </span>
          </>
        )}
      </div>
    </li>
  )
}

function Published({ lines }: { lines: readonly PublishedLine[] }) {
  const t = useT()
  const locale = useLocale()
  if (lines.length === 0) return null
  return (
    <Section
      id="published"
      title={t('decisions.desk.published')}
      aside={<a href={`/${locale}/decisions`}>{t('decisions.desk.all')}</a>}
    >
      <ul className="pile">
        {lines.map((line) => (
          <li key={line.reference}>
            <div className="stack tight">
              <a
                className="ttl"
                href={line.href}
                lang={line.lang === locale ? undefined : line.lang}
              >
                {line.title}
              </a>
              <span className="facts-line">
                <span className="ref">{line.reference}</span>
                <span className="ref">{line.proposal}</span>
                <span>{line.at}</span>
              </span>
            </div>
            <span className="row tight">
              <OutcomeChip outcome={line.outcome} />
              {line.grant && <b className="nb">{line.grant}</b>}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
