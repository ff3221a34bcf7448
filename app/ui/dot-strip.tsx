import { percent } from './scale'

export interface StripDot {
  key: string
  value: number
  /** One letter, drawn inside. */
  mark: string
  /** The reader's own: filled. */
  own?: boolean
}

interface DotStripProps {
  /** The marks of the scale in their order; a dot stands on one of them or between two. */
  scale: readonly number[]
  dots: readonly StripDot[]
  /** The whole drawing in one sentence. */
  label: string
}

const step = 20
/** Room on both sides, so that the first and the last dot are whole. */
const inset = 0.04

/** Everybody's answer on one scale; the same answers stand on each other. */
export function DotStrip({ scale, dots, label }: DotStripProps) {
  const [low = 0, high = 1] = [scale[0], scale.at(-1)]
  const at = (value: number) =>
    percent(inset + ((value - low) / (high - low || 1)) * (1 - 2 * inset))
  const heights = new Map<number, number>()
  const placed = [...dots]
    .sort((a, b) => Number(b.own ?? false) - Number(a.own ?? false))
    .map((dot) => {
      const floor = heights.get(dot.value) ?? 0
      heights.set(dot.value, floor + 1)
      return { ...dot, floor }
    })
  const foot = Math.max(1, ...heights.values()) * step + 4
  return (
    <svg className="draw dots" height={foot + 20} role="img" aria-label={label}>
      <line className="axis" x1={at(low)} x2={at(high)} y1={foot} y2={foot} />
      {scale.map((value) => (
        <g key={value}>
          <line className="axis" x1={at(value)} x2={at(value)} y1={foot - 3} y2={foot + 3} />
          <text className="mid" x={at(value)} y={foot + 17}>
            {value}
          </text>
        </g>
      ))}
      {placed.map((dot) => {
        const middle = foot - step / 2 - 1 - dot.floor * step
        return (
          <g key={dot.key} className={dot.own ? 'own' : undefined}>
            <circle cx={at(dot.value)} cy={middle} r="9" />
            <text className="mid letter" x={at(dot.value)} y={middle + 4}>
              {dot.mark}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
