import { classes } from './classes'
import { drawn } from './drawn'
import { percent } from './scale'

interface MeterThinProps {
  /** From 0 to 1; more is drawn full. */
  value: number
  tone?: 'bad' | 'warn'
  /** Only where no words beside it say the same. */
  label?: string
  height?: number
}

/** A thin line that fills: the term clock of a card, a sum against its limit. */
export function MeterThin({ value, tone, label, height = 3 }: MeterThinProps) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named or hidden by drawn()
    <svg className={classes('meter', tone)} height={height} {...drawn(label)}>
      <rect className="bg" width="100%" height={height} />
      <rect className="fg" width={percent(value)} height={height} />
    </svg>
  )
}
