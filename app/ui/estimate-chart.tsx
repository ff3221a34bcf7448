import { At } from './at'
import { percent, placeOn } from './scale'

type Range = readonly [number, number]

export interface EstimateChartProps {
  /** The fixed bounds of the indicator, drawn as a thin track. */
  bounds: Range
  /** The part of it that is drawn large; the whole track when absent. */
  zoom?: Range
  baseline: { value: number; label: string }
  /** The estimate; each part may still be missing while one types. */
  estimate: { low?: number | null; likely?: number | null; high?: number | null; label?: string }
  /** What the author says, as an open flag. */
  claim?: number | null
  /** Words at both ends of the track and marks under the zoom. */
  boundLabels: readonly [string, string]
  ticks: readonly { value: number; label: string }[]
  label: string
}

/** A track with the fixed bounds, and under it the zoom where one's estimate meets the claim. */
export function EstimateChart(props: EstimateChartProps) {
  const { bounds, zoom = bounds, baseline, estimate, claim, boundLabels, ticks, label } = props
  const onTrack = (value: number) => percent(placeOn(bounds)(value).at)
  const onZoom = (value: number) => percent(placeOn(zoom)(value).at)
  const { low, likely, high } = estimate
  const known = (value: number | null | undefined): value is number => typeof value === 'number'
  return (
    <svg className="draw estimate" height="114" role="img" aria-label={label}>
      <text x="0" y="10">
        {boundLabels[0]}
      </text>
      <text className="end" x="100%" y="10">
        {boundLabels[1]}
      </text>
      <rect
        className="window"
        x={onTrack(zoom[0])}
        width={percent(placeOn(bounds)(zoom[1]).at - placeOn(bounds)(zoom[0]).at)}
        y="16"
        height="8"
      />
      <line className="axis" x1="0" x2="100%" y1="20" y2="20" />
      <line
        className="ink"
        x1={onTrack(baseline.value)}
        x2={onTrack(baseline.value)}
        y1="16"
        y2="24"
      />
      <line className="axis" x1={onTrack(zoom[0])} x2="0" y1="24" y2="50" />
      <line className="axis" x1={onTrack(zoom[1])} x2="100%" y1="24" y2="50" />
      {ticks.map((tick) => (
        <g key={tick.label}>
          <line className="grid" x1={onZoom(tick.value)} x2={onZoom(tick.value)} y1="50" y2="94" />
          <text className={edge(placeOn(zoom)(tick.value).at)} x={onZoom(tick.value)} y="110">
            {tick.label}
          </text>
        </g>
      ))}
      <line className="axis" x1="0" x2="100%" y1="94" y2="94" />
      <line
        className="base"
        x1={onZoom(baseline.value)}
        x2={onZoom(baseline.value)}
        y1="48"
        y2="94"
      />
      {known(low) && known(high) && high >= low && (
        <>
          <rect
            className="span"
            x={onZoom(low)}
            width={percent(placeOn(zoom)(high).at - placeOn(zoom)(low).at)}
            y="58"
            height="14"
          />
          <line className="ink" x1={onZoom(low)} x2={onZoom(low)} y1="57" y2="73" />
          <line className="ink" x1={onZoom(high)} x2={onZoom(high)} y1="57" y2="73" />
        </>
      )}
      {known(likely) && <circle className="dot" cx={onZoom(likely)} cy="65" r="5" />}
      {known(claim) && (
        <At x={onZoom(claim)} y={94}>
          <path className="claim" d="M0 0v-49h11l-3 4 3 4H0" />
        </At>
      )}
      <g className="halo">
        <text className={edge(placeOn(zoom)(baseline.value).at)} x={onZoom(baseline.value)} y="44">
          {baseline.label}
        </text>
        {known(likely) && estimate.label && (
          <text className={`k ${edge(placeOn(zoom)(likely).at)}`} x={onZoom(likely)} y="89">
            {estimate.label}
          </text>
        )}
      </g>
    </svg>
  )
}

/** Words near an end begin or end there. */
const edge = (at: number): string => (at < 0.08 ? '' : at > 0.92 ? 'end' : 'mid')
