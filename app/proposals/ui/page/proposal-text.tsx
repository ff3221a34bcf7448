import type { ReactNode } from 'react'
import { useLocale, useT } from '~/i18n/context'
import { formatMoney } from '~/i18n/formats'
import { Icon } from '~/ui/icon'
import { OfficialText } from '~/ui/official-text'
import { PairTable } from '~/ui/pair-table'
import { Prose } from '~/ui/prose'
import { Section } from '~/ui/section'
import type { ProposalPageView } from '../../present-page.server'
import type { Section as SectionKey } from '../../schema'
import { PromisedTargets } from './promised-targets'

interface Props {
  page: ProposalPageView
  comments: Record<string, number>
  /** Voices are open, and to this reader. */
  mayComment: boolean
}

/** The document: what is wrong, what to do, what it changes, what it costs, what may go wrong. */
export function ProposalText({ page, comments, mayComment }: Props) {
  const t = useT()
  const aside = (section: SectionKey) =>
    mayComment || comments[section] ? (
      <CommentLink page={page} section={section} count={comments[section] ?? 0} />
    ) : undefined
  const prose = (html: string) => <Prose html={html} lang={page.language} />
  return (
    <>
      <Section id="problem" title={t('proposals.page.problem')} aside={aside('problem')}>
        {prose(page.problem)}
      </Section>
      <Section id="solution" title={t('proposals.page.solution')} aside={aside('solution')}>
        {prose(page.solution)}
      </Section>
      <Section id="targets" title={t('proposals.page.targets')} aside={aside('targets')}>
        <PromisedTargets page={page} />
      </Section>
      <Section id="budget" title={t('proposals.page.budget')} aside={aside('budget')}>
        <Budget page={page} />
      </Section>
      <Section id="risks" title={t('proposals.page.risks')} aside={aside('risks')}>
        {prose(page.risks)}
      </Section>
      <Section id="conditions" title={t('proposals.page.conditions')}>
        <Conditions page={page}>{prose}</Conditions>
      </Section>
      {page.reply && <OfficialAnswer reply={page.reply} />}
    </>
  )
}

interface CommentLinkProps {
  page: ProposalPageView
  section: SectionKey
  count: number
}

function CommentLink({ page, section, count }: CommentLinkProps) {
  const t = useT()
  const href =
    count > 0 ? `?section=${section}#comments` : `${page.href}/comments?section=${section}`
  return (
    <a href={href}>
      <Icon name="message-square" />
      {t('proposals.page.comments', { count })}
      <span className="vh"> {t(`proposals.page.on.${section}`)}</span>
    </a>
  )
}

function Budget({ page }: { page: ProposalPageView }) {
  const t = useT()
  const locale = useLocale()
  const { amount, months, lines } = page.budget
  if (amount === null) return <p className="muted">{t('proposals.page.budget.none')}</p>
  const asked = t('proposals.page.budget.asked', {
    amount: formatMoney(locale, amount),
    months: months ?? 0,
  })
  if (lines.length === 0) return <p>{asked}</p>
  return (
    <PairTable
      caption={asked}
      rows={lines.map((line) => ({
        label: (
          <span lang={page.language === locale ? undefined : page.language}>{line.label}</span>
        ),
        value: formatMoney(locale, line.amount),
      }))}
    />
  )
}

interface ConditionsProps {
  page: ProposalPageView
  children: (html: string) => ReactNode
}

/** The four conditions that every proposal answers, in the order of the framework. */
function Conditions({ page, children }: ConditionsProps) {
  const t = useT()
  return (
    <dl className="conditions">
      {page.conditions.map(({ key, html }) => (
        <div key={key}>
          <dt>{t(`proposals.page.condition.${key}`)}</dt>
          <dd>{html ? children(html) : t('proposals.page.not-said')}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What the office did with the consultation; the other official language is one click away. */
function OfficialAnswer({ reply }: { reply: NonNullable<ProposalPageView['reply']> }) {
  const t = useT()
  return (
    <Section id="answers" title={t('proposals.page.answers')}>
      <div className="official stack">
        <p className="small">
          <b>{t('proposals.turn.office')}</b>{' '}
          <span className="muted">{t('proposals.page.answers.to', { day: reply.date })}</span>
        </p>
        <OfficialText texts={reply.texts} />
      </div>
    </Section>
  )
}
