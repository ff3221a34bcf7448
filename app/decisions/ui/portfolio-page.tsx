import { useLocale, useT } from '~/i18n/context'
import { Button } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { Section } from '~/ui/section'
import { SelectField } from '~/ui/select-field'
import type { MoneyView } from '../present-money.server'
import type { RankingView } from '../present-ranking.server'
import { CallRanking } from './call-ranking'
import { MoneySection } from './money-section'

export interface PortfolioPageProps {
  calls: { reference: string; title: string }[]
  /** Null where no call is chosen, or none is there. */
  ranking: RankingView | null
  money: MoneyView | null
}

/** The ranking of one call: who stands where and why, and the money that is left. */
export function PortfolioPage({ calls, ranking, money }: PortfolioPageProps) {
  const t = useT()
  const locale = useLocale()
  return (
    <div className="wrap page">
      <div className="page-h">
        <h1>
          {ranking
            ? t('decisions.portfolio.finding', {
                count: ranking.lines.length,
                left: money?.leftText ?? 'none',
              })
            : t('decisions.portfolio.title')}
        </h1>
        <p className="why">{t('decisions.portfolio.lead')}</p>
      </div>
      <div className="stack sections">
        <form action={`/${locale}/office/portfolio`} className="decision-filter">
          <SelectField
            name="call"
            label={t('decisions.fact.call')}
            options={calls.map(({ reference, title }) => ({ value: reference, label: title }))}
            defaultValue={ranking?.call.reference}
          />
          <Button kind="secondary">{t('decisions.filter.apply')}</Button>
        </form>
        {ranking ? (
          <div className="room-cols">
            <Section
              id="ranking"
              title={
                <span lang={ranking.call.lang === locale ? undefined : ranking.call.lang}>
                  {ranking.call.title}
                </span>
              }
              aside={<span className="small muted">{t(`calls.state.${ranking.call.state}`)}</span>}
            >
              <CallRanking
                ranking={ranking}
                kept={`?call=${encodeURIComponent(ranking.call.reference)}`}
              />
            </Section>
            <Section id="money" title={t('decisions.money.title')}>
              <MoneySection money={money} />
              <h3 className="mt3">{t('decisions.portfolio.weights')}</h3>
              <dl className="weights">
                {ranking.weights.map(({ key, label, weight }) => (
                  <div key={key}>
                    <dt>{label}</dt>
                    <dd>{weight}</dd>
                  </div>
                ))}
              </dl>
              <p className="small muted">
                {t('decisions.portfolio.scale', { scale: ranking.scale })}
              </p>
            </Section>
          </div>
        ) : (
          <EmptyState level={2} title={t('decisions.portfolio.empty')}>
            {t('decisions.portfolio.empty.body')}
          </EmptyState>
        )}
      </div>
    </div>
  )
}
