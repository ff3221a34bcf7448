import { At } from './at'
import { percent, placeOn } from './scale'

export interface ChartPoint {
  x: number
  y: number
}

export interface ChartLine {
  key: string
  /** Short: it stands at the end of the line. */
  label: string
  points: readonly ChartPoint[]
  /** One line in ink, the others grey: a chart has one subject. */
  subject?: boolean
}

interface Tick {
  value: number
  label: string
}

export interface LineChartProps {
  lines: readonly ChartLine[]
  x: readonly [number, number]
  y: readonly [number, number]
  xTicks?: readonly Tick[]
  yTicks?: readonly Tick[]
  /** An interval over time: what is promised, or how sure a measure is. */
  band?: readonly { x: number; low: number; high: number }[]
  target?: { x: number; y: number; label: string }
  /** The whole drawing in one sentence. */
  label: string
  height?: number
}

/** Share of the width that the lines may use; the rest holds their names. */
const plot = 0.8

/**
 * Lines over time with their names at their ends. Shapes live in a stretched inner drawing with
 * strokes that do not scale; words stay outside it and keep their size.
 */
export function LineChart(props: LineChartProps) {
  const { lines, x, y, xTicks = [], yTicks = [], band, target, label, height = 240 } = props
  const foot = height - 26
  const at = placeOn(x)
  const level = placeOn(y)
  const left = (value: number) => at(value).at * plot
  const top = (value: number) => round(foot - level(value).at * (foot - 14))
  const inner = (value: number) => round(at(value).at * 100)
  return (
    <svg className="draw lines" height={height} role="img" aria-label={label}>
      {yTicks.map((tick) => (
        <g key={tick.label}>
          <line
            className="grid"
            x1="0"
            x2={percent(plot)}
            y1={top(tick.value)}
            y2={top(tick.value)}
          />
          <text className="halo" x="0" y={top(tick.value) - 4}>
            {tick.label}
          </text>
        </g>
      ))}
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: a part of a drawing named as a whole */}
      <svg
        width={percent(plot)}
        height={height}
        viewBox={`0 0 100 ${height}`}
        preserveAspectRatio="none"
      >
        {band && band.length > 1 && (
          <path
            className="band"
            d={`${path(band.map((point) => [inner(point.x), top(point.high)]))}${path(
              band.map((point) => [inner(point.x), top(point.low)] as const).reverse(),
              'L',
            )}z`}
          />
        )}
        {lines.map((line) => (
          <path
            key={line.key}
            className={line.subject ? 'subject' : 'peer'}
            vectorEffect="non-scaling-stroke"
            d={path(line.points.map((point) => [inner(point.x), top(point.y)]))}
          />
        ))}
      </svg>
      {target && (
        <At x={percent(left(target.x))} y={top(target.y)}>
          <path className="pole" d="M0 8v-24" />
          <path className="flag" d="M0-16h12l-3 4.5 3 4.5H0z" />
        </At>
      )}
      {ends(lines, top).map((end) => (
        <g key={end.key}>
          <circle className={end.look} cx={percent(left(end.x))} cy={end.point} r="4" />
          <text
            className={end.look === 'subject' ? 'k halo' : 'halo'}
            x={percent(left(end.x))}
            dx="10"
            y={end.y + 4}
          >
            {end.label}
          </text>
        </g>
      ))}
      {target && (
        <text className="k end halo" x={percent(left(target.x))} dx="-6" y={top(target.y) - 8}>
          {target.label}
        </text>
      )}
      {xTicks.map((tick) => (
        <text
          key={tick.label}
          className={at(tick.value).at > 0.03 ? 'mid' : undefined}
          x={percent(left(tick.value))}
          y={height - 6}
        >
          {tick.label}
        </text>
      ))}
    </svg>
  )
}

/** The last point of each line; names that would touch are pushed apart, from the top down. */
function ends(lines: readonly ChartLine[], top: (value: number) => number) {
  const placed = lines
    .flatMap((line) => {
      const last = line.points.at(-1)
      const look = line.subject ? 'subject' : 'peer'
      return last
        ? [
            {
              key: line.key,
              label: line.label,
              look,
              x: last.x,
              point: top(last.y),
              y: top(last.y),
            },
          ]
        : []
    })
    .sort((a, b) => a.y - b.y)
  placed.forEach((end, index) => {
    const above = placed[index - 1]
    if (above) end.y = Math.max(end.y, above.y + 16)
  })
  // The subject's dot lies on top.
  return placed.sort((a, b) => Number(a.look === 'subject') - Number(b.look === 'subject'))
}

function path(points: readonly (readonly [number, number])[], first = 'M'): string {
  return points.map(([x, y], index) => `${index ? 'L' : first}${x} ${y}`).join('')
}

const round = (value: number) => Math.round(value * 100) / 100
