import { percent } from './scale'

export interface ChartBar {
  label: string
  value: number
  /** Written above the bar; leave out where silence is enough. */
  text?: string
  /** The bar the sentence beside is about. */
  hot?: boolean
}

interface BarChartProps {
  bars: readonly ChartBar[]
  /** A promised limit, drawn across. */
  limit?: { value: number; label: string }
  /** The whole drawing in one sentence. */
  label: string
  height?: number
}

/** Upright bars from an honest zero, one of them in ink, against a promised line. */
export function BarChart({ bars, limit, label, height = 216 }: BarChartProps) {
  const foot = height - 30
  const head = 44
  const most = Math.max(limit?.value ?? 0, ...bars.map((bar) => bar.value)) || 1
  const y = (value: number) => round(foot - (Math.max(0, value) / most) * (foot - head))
  const step = 1 / Math.max(1, bars.length)
  const drawn = bars.map((bar, index) => ({
    ...bar,
    key: `${index} ${bar.label}`,
    left: percent(step * index),
    middle: percent(step * (index + 0.37)),
    top: y(bar.value),
    look: limit && bar.value > limit.value ? 't' : 'k',
  }))
  return (
    <svg className="draw months" height={height} role="img" aria-label={label}>
      {drawn.map((bar) => (
        <rect
          key={bar.key}
          className={bar.hot ? 'b hot' : 'b'}
          x={bar.left}
          width={percent(step * 0.74)}
          y={bar.top}
          height={round(foot - bar.top)}
        />
      ))}
      <line className="base" x1="0" x2="100%" y1={foot} y2={foot} />
      {limit && <line className="term" x1="0" x2="100%" y1={y(limit.value)} y2={y(limit.value)} />}
      {limit && (
        <text className="t halo" x="0" y={y(limit.value) - 8}>
          {limit.label}
        </text>
      )}
      {drawn.map((bar) => (
        <g key={bar.key}>
          <text className={bar.hot ? 'k mid' : 'mid'} x={bar.middle} y={height - 10}>
            {bar.label}
          </text>
          {bar.text && (
            <text className={`mid halo ${bar.look}`} x={bar.middle} y={bar.top - 8}>
              {bar.text}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}

const round = (value: number) => Math.round(value * 10) / 10
