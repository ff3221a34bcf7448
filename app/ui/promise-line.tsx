import type { ReactNode } from 'react'
import { At } from './at'
import { PairTable } from './pair-table'
import { type LabelPlace, layPromise, type PromiseValues } from './promise-layout'
import { percent } from './scale'

export type { PromiseValues } from './promise-layout'

export interface PromiseLineProps extends PromiseValues {
  /** `card` has no words of its own, `full` is labelled, `hero` is the large one of the home page. */
  size?: 'card' | 'full' | 'hero'
  /** The whole drawing in one sentence. */
  label: string
  /** The line's own ends, in the unit of the values; air around the values when absent. */
  bounds?: readonly [number, number]
  /** Marks along the foot of the full drawing. */
  ticks?: readonly { value: number; label: string }[]
}

/**
 * The signature drawing, from card to home page: baseline dot, soft band with end caps, likely tick,
 * ink flag for the target, green ring for what was measured. What lies outside the bounds is held at
 * the end with an open arrow.
 */
export function PromiseLine({ size = 'full', label, bounds, ticks, ...values }: PromiseLineProps) {
  const plan = layPromise(values, { size, bounds, ticks })
  const { geometry: g, places, labels } = plan
  const { baseline, low, high, likely, target, measured } = places
  const axis = g.axis
  return (
    <svg className={`draw promise at-${size}`} height={plan.height} role="img" aria-label={label}>
      {plan.ticks.map((tick) => (
        <line
          key={tick.label}
          className="grid"
          x1={percent(tick.at)}
          x2={percent(tick.at)}
          y1={axis - g.band - 5}
          y2={axis + g.band + 5}
        />
      ))}
      <line className="axis" x1="0" x2="100%" y1={axis} y2={axis} />
      <rect
        className="band"
        x={percent(low.at)}
        width={percent(high.at - low.at)}
        y={axis - g.band}
        height={2 * g.band}
      />
      {!low.beyond && <Cap at={low.at} axis={axis} half={g.band} />}
      {!high.beyond && <Cap at={high.at} axis={axis} half={g.band} />}
      <line
        className="from"
        x1={percent(baseline.at)}
        x2={percent((likely ?? (baseline.at > high.at ? low : high)).at)}
        y1={axis}
        y2={axis}
      />
      {likely && (
        <At x={percent(likely.at)} y={axis}>
          <path className="likely" d={`M-2 ${-g.likely}h4v${2 * g.likely}h-4z`} />
        </At>
      )}
      <At x={percent(baseline.at)} y={axis}>
        <circle className="dot" r={g.dot} />
      </At>
      {target && (
        <At x={percent(target.at)} y={axis}>
          <path className="pole" d={`M0 ${g.band}V${-g.pole}`} />
          <path className="flag" d={flagPath(g.pole, g.flag, target.at > 0.96)} />
        </At>
      )}
      {measured && (
        <At x={percent(measured.at)} y={axis}>
          <circle className="ring" r={g.ring} />
        </At>
      )}
      {plan.beyond.low && <Beyond x="0" y={axis} d="M5-6-1 0l6 6" />}
      {plan.beyond.high && <Beyond x="100%" y={axis} d="M-5-6 1 0l-6 6" />}
      <g className="halo">
        {labels.map((placed) => (
          <PlacedLabel key={placed.key} placed={placed} />
        ))}
      </g>
      {plan.ticks.map((tick) => (
        <text
          key={tick.label}
          className={tick.at < 0.04 ? undefined : tick.at > 0.96 ? 'end' : 'mid'}
          x={percent(tick.at)}
          y={plan.height - 4}
        >
          {tick.label}
        </text>
      ))}
    </svg>
  )
}

interface PromiseFigureProps {
  line: PromiseLineProps
  /** Confidence, evidence, source. */
  caption?: ReactNode
  table: {
    caption: string
    rows: readonly { label: ReactNode; value: ReactNode; strong?: boolean }[]
  }
}

/** The full drawing with its figures in a table beside it. */
export function PromiseFigure({ line, caption, table }: PromiseFigureProps) {
  return (
    <div className="pair">
      <figure>
        <PromiseLine {...line} />
        {caption && <figcaption className="small muted mt2">{caption}</figcaption>}
      </figure>
      <PairTable caption={table.caption} hideCaption rows={table.rows} fold />
    </div>
  )
}

function Cap({ at, axis, half }: { at: number; axis: number; half: number }) {
  return (
    <line className="cap" x1={percent(at)} x2={percent(at)} y1={axis - half} y2={axis + half} />
  )
}

function Beyond({ x, y, d }: { x: string; y: number; d: string }) {
  return (
    <At x={x} y={y}>
      <path className="beyond" d={d} />
    </At>
  )
}

function PlacedLabel({ placed }: { placed: LabelPlace }) {
  const anchor = placed.anchor === 'middle' ? 'mid' : placed.anchor === 'end' ? 'end' : ''
  return (
    <text className={`${placed.look} ${anchor}`} x={percent(placed.at)} dx={placed.dx} y={placed.y}>
      {placed.text}
    </text>
  )
}

function flagPath(pole: number, flag: { wide: number; high: number }, left: boolean): string {
  const wide = left ? -flag.wide : flag.wide
  const notch = wide / 4
  return `M0 ${-pole}h${wide}l${-notch} ${flag.high / 2} ${notch} ${flag.high / 2}H0z`
}
