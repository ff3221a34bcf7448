import { useLocale, useT } from '~/i18n/context'
import { formatMoney } from '~/i18n/formats'
import { localeNames } from '~/i18n/locales'
import { Prose } from '~/ui/prose'
import { Section } from '~/ui/section'
import type { OpenDecisionView } from '../present-open-decision.server'
import { OutcomeChip } from './outcome-chip'

/** The text that a board member is about to sign, whole and in both languages. */
export function OpenDecision({ decision }: { decision: OpenDecisionView }) {
  const t = useT()
  const locale = useLocale()
  const { outcome, grant, reasons, conditions, proposed, cosigned } = decision
  return (
    <Section
      id="decision"
      className="official"
      rule="none"
      title={t('decisions.open.title')}
      aside={<OutcomeChip outcome={outcome} />}
    >
      <p className="small muted">
        {t('decisions.open.by', proposed)}
        {cosigned && <>, {t('decisions.open.cosigned', cosigned)}</>}
      </p>
      {grant !== null && (
        <p>
          {t('decisions.grant')} <b>{formatMoney(locale, grant)}</b>
        </p>
      )}
      {reasons.map((text) => (
        <div key={text.lang} className="stack tight">
          <h3 className="label" lang={text.lang}>
            {localeNames[text.lang]}
          </h3>
          <Prose html={text.html} lang={text.lang} />
        </div>
      ))}
      {conditions && (
        <div className="stack tight">
          <h3 className="label">{t('decisions.conditions')}</h3>
          <Prose html={conditions} lang={locale} />
        </div>
      )}
    </Section>
  )
}
