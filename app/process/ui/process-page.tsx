import { useLocale, useT } from '~/i18n/context'
import { MoreLink } from '~/ui/more-link'
import { Notice } from '~/ui/notice'
import { Section } from '~/ui/section'
import type { ProcessView } from '../present-process.server'
import { ProcessEvents } from './process-events'
import { ProcessState } from './process-state'

const rules = ['free', 'approved', 'recorded', 'explained', 'seen', 'timers', 'versions']

/** The process in words: each step, who acts, how long, what may happen, how many stand there. */
export function ProcessPage(page: ProcessView) {
  const t = useT()
  const locale = useLocale()
  const { proposal } = page
  return (
    <div className="wrap page">
      <div className="page-h">
        <h1 className="big-h">{t('process.page.title')}</h1>
        <p className="lead">{t('process.page.lead')}</p>
        <p>{t('process.page.promise', { promised: page.promised })}</p>
        {proposal && (
          <Notice>
            <p>
              {t('process.page.way', { state: t(`proposals.state.${proposal.state}`) })}{' '}
              <a href={proposal.href}>{proposal.title}</a>
            </p>
          </Notice>
        )}
      </div>
      <ol className="way" aria-label={t('process.page.steps')}>
        {page.steps.map((step) => (
          <li key={step.key}>
            <a href={`#${step.anchor}`}>
              <b>{t(`process.page.step.${step.key}`)}</b>
            </a>
            <span className="small muted">
              {step.days === null
                ? t('process.page.step.months')
                : t('process.page.days', { count: step.days })}
            </span>
            <span className="now">{t('process.page.step.count', { count: step.count ?? 0 })}</span>
          </li>
        ))}
      </ol>
      <div className="stack sections">
        {page.parts.map(({ part, states }) => (
          <Section key={part} id={part} title={t(`process.page.part.${part}`)}>
            <p>{t(`process.page.part.${part}.body`)}</p>
            <div className="states">
              {states.map((state) => (
                <ProcessState key={state.state} state={state} />
              ))}
            </div>
          </Section>
        ))}
        <Section id="always" title={t('process.page.always')}>
          <p>{t('process.page.always.body')}</p>
          <ProcessEvents events={page.always} />
        </Section>
        <Section id="rules" title={t('process.page.rules')}>
          <ol className="rules">
            {rules.map((rule) => (
              <li key={rule}>{t(`process.page.rule.${rule}`)}</li>
            ))}
          </ol>
        </Section>
        <Section id="version" title={t('process.page.version', { version: page.version })}>
          <p>{t('process.page.version.body')}</p>
          <p>
            <MoreLink href={`/${locale}/proposals?view=board`}>{t('process.page.board')}</MoreLink>
          </p>
        </Section>
      </div>
    </div>
  )
}
