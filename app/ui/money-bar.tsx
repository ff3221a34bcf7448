import { classes } from './classes'
import { percent } from './scale'

interface MoneyBarProps {
  /** All in the same unit. */
  total: number
  committed: number
  /** What is being asked now, after what is committed. */
  asked?: number
  /** The whole drawing in one sentence; the figures stand beside it too. */
  label: string
}

/** A sum against its limit: what is promised, what is asked, and what would be left. */
export function MoneyBar({ total, committed, asked = 0, label }: MoneyBarProps) {
  const whole = Math.max(total, committed + asked, 1)
  const share = (value: number) => value / whole
  const isOver = committed + asked > total
  return (
    <svg className="draw money" height="26" role="img" aria-label={label}>
      <rect className="all" y="3.5" width={percent(share(total))} height="18" />
      <rect
        className="spent"
        y="3"
        width={percent(share(Math.min(committed, whole)))}
        height="19"
      />
      {asked > 0 && (
        <rect
          className={classes('asked', isOver && 'over')}
          x={percent(share(committed))}
          y="3.75"
          width={percent(share(asked))}
          height="17.5"
        />
      )}
    </svg>
  )
}
