import { useLocale, useT } from '~/i18n/context'
import type { Translate } from '~/i18n/translate'
import { Icon } from '~/ui/icon'
import type { IndicatorCard, Trend } from '../pages'
import { TerritoryMark } from './territory-mark'
import { TerritoryStrip } from './territory-strip'

/** One indicator among others. */
export function IndicatorEntry({ card }: { card: IndicatorCard }) {
  const locale = useLocale()
  return (
    <li className="ind">
      <h3 lang={card.name.lang === locale ? undefined : card.name.lang}>
        <a className="plain" href={card.href}>
          {card.name.text}
        </a>
      </h3>
      <IndicatorDrawing card={card} />
    </li>
  )
}

/** Drawing, figures and trend of an indicator; without figures it says so. */
export function IndicatorDrawing({ card }: { card: IndicatorCard }) {
  const t = useT()
  if (card.values.length === 0) {
    return <p className="small muted">{t('framework.observations.none')}</p>
  }
  return (
    <>
      <figure>
        <TerritoryStrip
          label={stripLabel(t, card)}
          places={[...card.values].reverse()}
          target={card.target?.at}
        />
        <figcaption className="ends small muted">
          <span>{card.bounds.min}</span>
          <span>{card.bounds.max}</span>
        </figcaption>
      </figure>
      <ul className="figures">
        {card.values.map((value) => (
          <li key={value.territory}>
            <TerritoryMark territory={value.territory} />
            <span>{t(`framework.territory.${value.territory}.short`)}</span> <b>{value.text}</b>{' '}
            <span className="muted small">{value.year}</span>
          </li>
        ))}
        {card.target && (
          <li>
            <Icon name="flag" size={16} />
            <span>{t('framework.target')}</span> <b>{card.target.text}</b>{' '}
            <span className="muted small">{card.target.year}</span>
          </li>
        )}
      </ul>
      {card.trend && <TrendLine trend={card.trend} />}
    </>
  )
}

function stripLabel(t: Translate, card: IndicatorCard): string {
  const parts = card.values.map((value) =>
    t('framework.strip.part', {
      territory: t(`framework.territory.${value.territory}`),
      value: value.text,
      year: String(value.year),
    }),
  )
  return t('framework.strip', { name: card.name.text, parts: parts.join(', ') })
}

/** Better or worse, in a word and an arrow; the arrow says which way the figure went. */
function TrendLine({ trend }: { trend: Trend }) {
  const t = useT()
  const tone = trend.way === 'better' ? 'good' : trend.way === 'worse' ? 'bad' : 'muted'
  return (
    <p className="inline small">
      <Icon
        name={trend.way === 'same' ? 'minus' : trend.isUp ? 'trending-up' : 'trending-down'}
        size={16}
        className={tone}
      />
      {t(`framework.trend.${trend.way}`, {
        territory: t(`framework.territory.${trend.territory}.short`),
        since: String(trend.since),
        change: trend.change,
      })}
    </p>
  )
}

/** What the three shapes and the flag mean. */
export function StripLegend() {
  const t = useT()
  return (
    <div className="small muted">
      <p className="legend">
        {(['BXL', 'BE', 'EU'] as const).map((territory) => (
          <span key={territory} className="inline">
            <TerritoryMark territory={territory} />
            {t(`framework.territory.${territory}`)}
          </span>
        ))}
        <span className="inline">
          <Icon name="flag" size={16} />
          {t('framework.target')}
        </span>
      </p>
      <p className="mt2">{t('framework.strip.ends')}</p>
    </div>
  )
}
