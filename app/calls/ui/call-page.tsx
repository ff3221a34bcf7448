import type { ReactNode } from 'react'
import { useLocale, useNow, useT } from '~/i18n/context'
import { formatMoment, formatMoney, formatNumber } from '~/i18n/formats'
import { Breadcrumb } from '~/ui/breadcrumb'
import { ButtonLink } from '~/ui/button'
import { type Fact, Facts } from '~/ui/facts'
import { Mark, MarkLabel } from '~/ui/mark'
import { MeterThin } from '~/ui/meter-thin'
import { MoreLink } from '~/ui/more-link'
import { Prose } from '~/ui/prose'
import { Section } from '~/ui/section'
import type { CallPageView } from '../public-call'
import { CallChip } from './call-chip'
import { CallDates } from './call-item'

interface Props extends CallPageView {
  /** Cards of its proposals. */
  cards: ReactNode
  /** What was decided. */
  decided: ReactNode
}

/** One call: what it asks for, how it decides and by when, what came in. */
export function CallPage({ cards, decided, ...call }: Props) {
  const t = useT()
  const locale = useLocale()
  const foreign = (lang: string) => (lang === locale ? undefined : lang)
  const write = `/${locale}/proposals/new?call=${call.reference}`
  return (
    <div className="wrap">
      <Breadcrumb
        steps={[
          { label: t('calls.page.title'), href: `/${locale}/calls` },
          { label: call.reference },
        ]}
      />
      <div className="page-h thing-h">
        <h1 className="big-h" lang={foreign(call.title.lang)}>
          {call.title.text}
        </h1>
        <p className="row">
          <CallChip state={call.state} />
          <span>
            <CallDates call={call} />
          </span>
        </p>
        <p className="marks" aria-hidden="true">
          {call.directions.slice(0, 2).map((mark) => (
            <Mark key={mark.key} shape={mark.shape} hue={mark.hue} size={88} />
          ))}
        </p>
      </div>
      <div className="with-side">
        <div className="stack loose">
          <p className="lead" lang={foreign(call.summary.lang)}>
            {call.summary.text}
          </p>
          <p className="small muted">{t(`calls.state.${call.state}.meaning`)}</p>
        </div>
        <aside className="side stack" aria-label={t('calls.page.facts')}>
          {call.isOpen && (
            <ButtonLink href={write} block>
              {t('calls.page.write')}
            </ButtonLink>
          )}
          <Facts facts={useFacts(call)} />
          {call.isRanked && (
            <MoreLink href={`/${locale}/decisions?call=${call.reference}`}>
              {t('calls.page.ranking')}
            </MoreLink>
          )}
        </aside>
        <div className="stack sections">
          <Section id="directions" title={t('calls.page.directions')}>
            <p>{t('calls.page.directions.body')}</p>
            <ul className="weights">
              {call.directions.map((mark) => (
                <li key={mark.key}>
                  <MarkLabel shape={mark.shape} hue={mark.hue} size={22} href={mark.href}>
                    {mark.label}
                  </MarkLabel>
                  <MeterThin value={mark.share} height={6} />
                  <b>{percent(locale, mark.share)}</b>
                </li>
              ))}
            </ul>
          </Section>
          <Section id="terms" title={t('calls.page.terms')}>
            <p>{t('calls.page.terms.body', { promised: call.promised })}</p>
            <Facts
              look="wide"
              facts={call.terms.map((stage) => ({
                label: t(`calls.page.stage.${stage.key}`),
                value: t('calls.page.days', { count: stage.days }),
              }))}
            />
            <p>
              <MoreLink href={`/${locale}/process`}>{t('calls.page.process')}</MoreLink>
            </p>
          </Section>
          {call.conditions && (
            <Section id="conditions" title={t('calls.page.conditions')}>
              <Prose html={call.conditions.html} lang={call.conditions.lang} />
            </Section>
          )}
        </div>
      </div>
      <div className="stack sections mt7">
        {decided && (
          <Section
            id="decided"
            title={t('calls.page.decided')}
            aside={
              <a href={`/${locale}/decisions?call=${call.reference}`}>
                {t('calls.page.decided.all')}
              </a>
            }
          >
            {decided}
          </Section>
        )}
        <Section
          id="proposals"
          title={t('calls.page.proposals', { count: call.proposals })}
          aside={
            call.proposals > 0 && (
              <a href={`/${locale}/proposals?call=${call.reference}`}>
                {t('calls.page.proposals.all')}
              </a>
            )
          }
        >
          {cards ?? <p className="muted">{t('calls.page.proposals.none')}</p>}
        </Section>
      </div>
    </div>
  )
}

function percent(locale: ReturnType<typeof useLocale>, share: number): string {
  const text = formatNumber(locale, share * 100, 0)
  return locale === 'en' ? `${text}%` : `${text}\u00a0%`
}

function useFacts(call: CallPageView): Fact[] {
  const t = useT()
  const locale = useLocale()
  const now = useNow()
  const fact = (key: string, value: Fact['value']): Fact => ({
    label: t(`calls.page.${key}`),
    value,
  })
  const moment = (at: number | null) => at !== null && formatMoment(locale, at, now)
  return [
    fact('reference', call.reference),
    fact(
      'budget',
      call.budget === null ? t('calls.page.no-grant') : formatMoney(locale, call.budget),
    ),
    fact('maximum', call.maximumGrant !== null && formatMoney(locale, call.maximumGrant)),
    fact('from', !call.isStanding && moment(call.opensAt)),
    fact('until', call.isStanding ? t('calls.page.always') : moment(call.closesAt)),
    fact('quorum', t('calls.page.quorum.of', { count: call.quorum, groups: call.panelGroups })),
    fact('reviewing', t(`calls.page.reviewing.${call.reviewing}`)),
    fact('appeals', t(call.appeals ? 'calls.page.appeals.yes' : 'calls.page.appeals.no')),
  ]
}
