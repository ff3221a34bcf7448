import { useLocale, useT } from '~/i18n/context'
import { formatMoney, listParts } from '~/i18n/formats'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Facts } from '~/ui/facts'
import { MoreLink } from '~/ui/more-link'
import { OfficialText } from '~/ui/official-text'
import { Prose } from '~/ui/prose'
import { Section } from '~/ui/section'
import type { DecisionView } from '../present-decision.server'
import { CheckYourself } from './check-yourself'
import { DecisionRanking } from './decision-ranking'
import { DecisionScores } from './decision-scores'
import { OutcomeChip } from './outcome-chip'

/** A decision with its reasons first, then everything it stands on. */
export function DecisionPage({ decision }: { decision: DecisionView }) {
  const t = useT()
  const locale = useLocale()
  const { proposal, outcome, reasons, conditions } = decision
  const lang = proposal.language === locale ? undefined : proposal.language
  return (
    <div className="wrap page">
      <Breadcrumb
        steps={[
          { label: t('decisions.title'), href: `/${locale}/decisions` },
          { label: decision.reference },
        ]}
        aside={decision.publishedAt}
      />
      <div className="page-h">
        <p>
          <OutcomeChip outcome={outcome} />
        </p>
        <h1>
          {t(`decisions.headline.${outcome}`)}{' '}
          <a href={proposal.href} lang={lang} className="plain">
            {proposal.title ?? proposal.reference}
          </a>
        </h1>
      </div>
      <div className="with-side">
        <Section id="reasons" title={t('decisions.reasons')}>
          <OfficialText texts={reasons} />
        </Section>
        <aside className="side stack loose" aria-label={t('decisions.facts')}>
          <DecisionFacts decision={decision} />
        </aside>
        {conditions && (
          <Section id="conditions" title={t('decisions.conditions')}>
            <Prose html={conditions} lang={locale} />
          </Section>
        )}
      </div>
      <div className="stack sections mt7">
        <DecisionScores decision={decision} />
        <DecisionRanking decision={decision} />
        <Section id="record" title={t('decisions.record')}>
          <p>{t('decisions.record.lead')}</p>
          <p>
            <MoreLink href={`${proposal.href}/history`}>{t('decisions.record.link')}</MoreLink>
          </p>
        </Section>
        <CheckYourself decision={decision} />
      </div>
    </div>
  )
}

function DecisionFacts({ decision }: { decision: DecisionView }) {
  const t = useT()
  const locale = useLocale()
  const { call, proposal, signers, grant } = decision
  const named = listParts(locale, signers.length).map((part) =>
    typeof part === 'string' ? part : signers[part.place],
  )
  return (
    <Facts
      facts={[
        { label: t('decisions.fact.reference'), value: decision.reference },
        {
          label: t('decisions.fact.proposal'),
          value: <a href={proposal.href}>{proposal.reference}</a>,
        },
        {
          label: t('decisions.fact.call'),
          value: (
            <a href={call.href} lang={call.lang === locale ? undefined : call.lang}>
              {call.title}
            </a>
          ),
        },
        {
          label: t('decisions.grant'),
          value: grant !== null && <b>{formatMoney(locale, grant)}</b>,
        },
        { label: t('decisions.fact.signers'), value: named.join('') },
        { label: t('decisions.fact.proposed'), value: decision.proposedAt },
        { label: t('decisions.fact.cosigned'), value: decision.cosignedAt },
        { label: t('decisions.fact.published'), value: decision.publishedAt },
      ]}
    />
  )
}
