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
  return (
    <svg className="draw months" height={height} role="img" aria-label={label}>
      {bars.map((bar, index) => (
        <rect
          key={`${index}${bar.label}`}
          className={bar.hot ? 'b hot' : 'b'}
          x={percent(step * index)}
          width={percent(step * 0.74)}
          y={y(bar.value)}
          height={round(foot - y(bar.value))}
        />
      ))}
      <line className="base" x1="0" x2="100%" y1={foot} y2={foot} />
      {limit && <line className="term" x1="0" x2="100%" y1={y(limit.value)} y2={y(limit.value)} />}
      {limit && (
        <text className="t halo" x="0" y={y(limit.value) - 8}>
          {limit.label}
        </text>
      )}
      {bars.map((bar, index) => (
        <g key={`${index}${bar.label}`}>
          <text className={bar.hot ? 'k mid' : 'mid'} x={middle(index)} y={height - 10}>
            {bar.label}
          </text>
          {bar.text && (
            <text className={`mid halo ${tone(bar)}`} x={middle(index)} y={y(bar.value) - 8}>
              {bar.text}
            </text>
          )}
        </g>
      ))}
    </svg>
  )

  function middle(index: number) {
    return percent(step * (index + 0.37))
  }
  function tone(bar: ChartBar) {
    return limit && bar.value > limit.value ? 't' : 'k'
  }
}

const round = (value: number) => Math.round(value * 10) / 10
