import { useLocale, useT } from '~/i18n/context'
import { formatMoney } from '~/i18n/formats'
import { Facts } from '~/ui/facts'
import { MoreLink } from '~/ui/more-link'
import { OfficialText } from '~/ui/official-text'
import { Section } from '~/ui/section'
import type { ActView } from '../present-acts.server'
import { OutcomeChip } from './outcome-chip'

/** What was decided about a proposal, on its own page: outcome, reasons, the way to all the rest. */
export function PublishedActs({ acts }: { acts: readonly ActView[] }) {
  const t = useT()
  const locale = useLocale()
  return (
    <>
      {acts.map((act) => (
        <Section
          key={act.reference}
          id={act.reference}
          className="published-act"
          title={t(`decisions.done.${act.outcome}`, { day: act.date })}
          aside={<OutcomeChip outcome={act.outcome} />}
        >
          <div className="split wide-first">
            <OfficialText texts={act.reasons} />
            <div className="stack">
              <Facts
                facts={[
                  { label: t('decisions.fact.reference'), value: act.reference },
                  { label: t('decisions.fact.published'), value: act.date },
                  {
                    label: t('decisions.grant'),
                    value: act.grant !== null && <b>{formatMoney(locale, act.grant)}</b>,
                  },
                ]}
              />
              <p>
                <MoreLink href={act.href}>{t('decisions.see')}</MoreLink>
              </p>
            </div>
          </div>
        </Section>
      ))}
    </>
  )
}
