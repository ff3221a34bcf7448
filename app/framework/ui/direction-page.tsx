import type { ReactNode } from 'react'
import { useLocale, useT } from '~/i18n/context'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Mark } from '~/ui/mark'
import { Section } from '~/ui/section'
import type { DirectionView } from '../present-indicators.server'
import { StripLegend } from './indicator-entry'
import { IndicatorGrid } from './indicators-page'

interface Props extends DirectionView {
  /** How many public proposals name it. */
  count: number
  /** Cards of its newest proposals. */
  proposals: ReactNode
}

/** One direction: what belongs to it, how it is measured, who proposes something. */
export function DirectionPage({ head, answers, test, cards, count, proposals }: Props) {
  const t = useT()
  const locale = useLocale()
  const foreign = (lang: string) => (lang === locale ? undefined : lang)
  return (
    <div className="wrap">
      <Breadcrumb
        steps={[
          { label: t('framework.directions'), href: `/${locale}#directions` },
          { label: head.label },
        ]}
      />
      <div className="page-h thing-h">
        <p className="label">{t(`framework.kind.${head.kind}.one`)}</p>
        <h1 className="big-h">{head.label}</h1>
        <p className="lead" lang={foreign(answers.lang)}>
          {answers.text}
        </p>
        <p className="marks" aria-hidden="true">
          <Mark shape={head.shape} hue={head.hue} size={104} />
        </p>
      </div>
      <div className="stack sections">
        {test && (
          <Section id="test" title={t('framework.direction.test')}>
            <p lang={foreign(test.lang)}>{test.text}</p>
          </Section>
        )}
        <Section
          id="proposals"
          title={t('framework.proposals.count', { count })}
          aside={
            count > 0 && (
              <a href={`/${locale}/proposals?direction=${head.key}`}>
                {t('framework.direction.all')}
              </a>
            )
          }
        >
          {proposals ?? <p className="muted">{t('framework.direction.none')}</p>}
        </Section>
        {cards.length > 0 && (
          <Section id="indicators" title={t('framework.indicators.of')}>
            <StripLegend />
            <IndicatorGrid cards={cards} />
          </Section>
        )}
      </div>
    </div>
  )
}
