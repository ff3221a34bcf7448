import { useT } from '~/i18n/context'
import { Mark } from '~/ui/mark'
import type { DirectionHead, IndicatorCard, IndicatorsView } from '../pages'
import { ContextSection } from './context-section'
import { IndicatorEntry, StripLegend } from './indicator-entry'

/** Small multiples by direction: where the Region, Belgium and Europe stand. */
export function IndicatorsPage({ groups, context, count, edition }: IndicatorsView) {
  const t = useT()
  return (
    <div className="wrap page">
      <div className="page-h">
        <h1 className="big-h">{t('framework.page.title')}</h1>
        <p className="lead">{t('framework.page.lead')}</p>
        <p className="small muted">
          {t('framework.count', { count })} · {edition}
        </p>
        <StripLegend />
      </div>
      <div className="stack sections">
        {groups.map(({ direction, cards }) => (
          <DirectionIndicators key={direction.key} direction={direction} cards={cards} />
        ))}
        {context && <ContextSection index={context} />}
      </div>
    </div>
  )
}

function DirectionIndicators({
  direction,
  cards,
}: {
  direction: DirectionHead
  cards: readonly IndicatorCard[]
}) {
  return (
    <section className="sec rule" aria-labelledby={direction.key}>
      <h2 id={direction.key}>
        <a className="plain inline" href={direction.href}>
          <Mark shape={direction.shape} hue={direction.hue} size={30} />
          {direction.label}
        </a>
      </h2>
      <IndicatorGrid cards={cards} />
    </section>
  )
}

export function IndicatorGrid({ cards }: { cards: readonly IndicatorCard[] }) {
  return (
    <ul className="inds">
      {cards.map((card) => (
        <IndicatorEntry key={card.code} card={card} />
      ))}
    </ul>
  )
}
