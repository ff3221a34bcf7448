import type { ReactNode } from 'react'
import { drawn } from './drawn'
import { percent, placeOn } from './scale'

type Domain = readonly [number, number]
interface Tick {
  value: number
  label: string
}

export interface IntervalProps {
  domain: Domain
  low: number
  mid: number
  high: number
  /** A filled dot is chosen, a hollow one is not; a word beside it says so again. */
  filled?: boolean
  ticks?: readonly Tick[]
  /** Only where the figures do not stand beside it. */
  label?: string
  height?: number
}

/** One interval on a shared scale, for a table cell or a list. */
export function Interval(props: IntervalProps) {
  const { domain, low, mid, high, filled = true, ticks = [], label, height = 40 } = props
  const place = placeOn(domain)
  const middle = height / 2
  const [from, at, to] = [place(low), place(mid), place(high)]
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named or hidden by drawn()
    <svg className="draw interval" height={height} {...drawn(label)}>
      {ticks.map((tick) => (
        <line key={tick.label} className="grid" {...upright(place(tick.value).at, 0, height)} />
      ))}
      <rect
        className="span"
        x={percent(from.at)}
        width={percent(to.at - from.at)}
        y={middle - 3}
        height="6"
      />
      {!from.beyond && <line className="end-cap" {...upright(from.at, middle - 6, middle + 6)} />}
      {!to.beyond && <line className="end-cap" {...upright(to.at, middle - 6, middle + 6)} />}
      <circle className={filled ? 'in' : 'out'} cx={percent(at.at)} cy={middle} r="5" />
    </svg>
  )
}

/** The scale over a column of intervals. */
export function IntervalAxis({ domain, ticks }: { domain: Domain; ticks: readonly Tick[] }) {
  const place = placeOn(domain)
  return (
    <svg className="draw" height="18" aria-hidden="true">
      {ticks.map((tick) => (
        <text key={tick.label} className="mid" x={percent(place(tick.value).at)} y="13">
          {tick.label}
        </text>
      ))}
    </svg>
  )
}

export interface IntervalRow {
  key: string
  label: ReactNode
  low: number
  mid: number
  high: number
  filled?: boolean
  /** The same in figures: "71.4, between 64 and 78". */
  text: ReactNode
}

interface IntervalChartProps {
  domain: Domain
  ticks: readonly Tick[]
  rows: readonly IntervalRow[]
  label: string
}

/** A ranked list: name, interval, figures. */
export function IntervalChart({ domain, ticks, rows, label }: IntervalChartProps) {
  return (
    <div className="ranks">
      <div className="ranks-axis">
        <IntervalAxis domain={domain} ticks={ticks} />
      </div>
      <ol aria-label={label}>
        {rows.map(({ key, label: name, text, ...row }) => (
          <li key={key}>
            <span className="w">{name}</span>
            <Interval {...row} domain={domain} ticks={ticks} />
            <span className="n">{text}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}

function upright(at: number, y1: number, y2: number) {
  return { x1: percent(at), x2: percent(at), y1, y2 }
}
