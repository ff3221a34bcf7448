import type { ReactNode } from 'react'
import { useLocale, useT } from '~/i18n/context'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Facts } from '~/ui/facts'
import { type ChartLine, LineChart } from '~/ui/line-chart'
import { Mark, MarkLabel } from '~/ui/mark'
import { Notice } from '~/ui/notice'
import { Section } from '~/ui/section'
import { Table } from '~/ui/table'
import { type IndicatorView, type ObservationLine, territories } from '../pages'
import { IndicatorDrawing } from './indicator-entry'
import { TerritoryMark } from './territory-mark'

interface Props extends IndicatorView {
  /** Proposals that aim at it. */
  aims: ReactNode
}

/** One indicator: where it stands, where the figures come from, who wants to move it. */
export function IndicatorPage({ aims, ...page }: Props) {
  const t = useT()
  const locale = useLocale()
  const { card, definition } = page
  const foreign = (lang: string) => (lang === locale ? undefined : lang)
  return (
    <div className="wrap">
      <Breadcrumb
        steps={[
          { label: t('framework.page.title'), href: `/${locale}/indicators` },
          { label: card.code },
        ]}
      />
      <div className="page-h thing-h">
        <h1 className="big-h" lang={foreign(card.name.lang)}>
          {card.name.text}
        </h1>
        <p className="dirs">
          {page.directions.map(({ key, label, shape, hue, href }) => (
            <MarkLabel key={key} shape={shape} hue={hue} size={22} href={href}>
              {label}
            </MarkLabel>
          ))}
        </p>
        <p className="marks" aria-hidden="true">
          {page.directions.map((direction) => (
            <Mark key={direction.key} shape={direction.shape} hue={direction.hue} size={88} />
          ))}
        </p>
      </div>
      <div className="with-side">
        <div className="stack">
          {definition && (
            <p className="lead" lang={foreign(definition.lang)}>
              {definition.text}
            </p>
          )}
          {page.baselineNote && (
            <Notice>
              <p>{page.baselineNote}</p>
            </Notice>
          )}
        </div>
        <aside className="side stack" aria-label={t('framework.indicator')}>
          <Facts facts={page.facts} />
          <p className="small muted">{t('framework.bounds.help')}</p>
          {page.boundsByCall && <p className="small muted">{t('framework.bounds.by-call')}</p>}
        </aside>
        <div className="stack sections">
          <Section id="now" title={t('framework.latest')}>
            <IndicatorDrawing card={card} />
            {page.observations.length > 0 && <Past {...page} />}
          </Section>
          {page.observations.length > 0 && (
            <Section id="observations" title={t('framework.observations')}>
              <Observations name={card.name.text} lines={page.observations} />
            </Section>
          )}
          {aims}
        </div>
      </div>
    </div>
  )
}

/** The way over the years, where a territory was observed more than once. */
function Past({ card, observations }: IndicatorView) {
  const t = useT()
  const lines = territories.flatMap((territory): ChartLine[] => {
    const own = observations.filter((one) => one.territory === territory)
    if (own.length === 0) return []
    return [
      {
        key: territory,
        label: t(`framework.territory.${territory}.short`),
        subject: territory === card.values[0]?.territory,
        points: own.map(({ year, value }) => ({ x: year, y: value })).sort((a, b) => a.x - b.x),
      },
    ]
  })
  if (lines.every((line) => line.points.length < 2)) return null
  const points = lines.flatMap((line) => line.points)
  const years = [...new Set(points.map(({ x }) => x))].sort((a, b) => a - b)
  const [first = 0, last = 1] = [years[0], years.at(-1)]
  const values = points.map(({ y }) => y)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const air = (high - low || Math.abs(high) || 1) * 0.25
  const shown = observations.filter((one) => one.value === low || one.value === high)
  return (
    <figure>
      <LineChart
        label={t('framework.past', {
          name: card.name.text,
          from: String(first),
          to: String(last),
        })}
        lines={lines}
        x={[first - (last - first) * 0.14, last]}
        y={[low - air, high + air]}
        xTicks={years.map((year) => ({ value: year, label: String(year) }))}
        yTicks={shown
          .filter((one, at) => shown.findIndex((other) => other.value === one.value) === at)
          .map(({ value, text }) => ({ value, label: text }))}
      />
    </figure>
  )
}

function Observations({ name, lines }: { name: string; lines: readonly ObservationLine[] }) {
  const t = useT()
  const hasIndicative = lines.some((line) => line.isIndicative)
  return (
    <>
      <Table
        caption={t('framework.observations.caption', { indicator: name })}
        hideCaption
        rows={lines}
        rowKey={(line) => `${line.territory} ${line.year} ${line.source.text}`}
        columns={[
          {
            key: 'territory',
            header: t('framework.territory'),
            names: true,
            cell: (line) => (
              <>
                <span className="inline">
                  <TerritoryMark territory={line.territory} />
                  {t(`framework.territory.${line.territory}`)}
                </span>
                <Notes line={line} />
              </>
            ),
          },
          { key: 'year', header: t('framework.year'), numeric: true, cell: (line) => line.year },
          {
            key: 'value',
            header: t('framework.value'),
            numeric: true,
            cell: (line) => <b>{line.text}</b>,
          },
          {
            key: 'source',
            header: t('framework.source'),
            cell: ({ source }) =>
              source.address ? <a href={source.address}>{source.text}</a> : source.text,
          },
        ]}
      />
      {hasIndicative && <p className="small muted">{t('framework.indicative.help')}</p>}
    </>
  )
}

/** Whether targets start from it, and how far it can be trusted. */
function Notes({ line }: { line: ObservationLine }) {
  const t = useT()
  const notes = [
    line.isBaseline && t('framework.baseline'),
    line.isIndicative && t('framework.indicative'),
  ].filter(Boolean)
  return notes.length > 0 ? <div className="small muted">{notes.join(' · ')}</div> : null
}
