import { At } from '~/ui/at'
import { percent } from '~/ui/scale'
import type { Territory } from '../pages'
import { TerritoryShape } from './territory-mark'

interface Props {
  /** Outermost first, so that the Region lies on top. */
  places: readonly { territory: Territory; at: number }[]
  /** Where the official target stands. */
  target?: number | null
  label: string
}

/** Where territories stand on one line between fixed ends. */
export function TerritoryStrip({ places, target, label }: Props) {
  return (
    <svg className="draw terr" height="34" role="img" aria-label={label}>
      <line className="axis" x1="0" x2="100%" y1="22" y2="22" />
      <line className="axis" x1="0" x2="0" y1="17" y2="27" />
      <line className="axis" x1="100%" x2="100%" y1="17" y2="27" />
      {typeof target === 'number' && (
        <At x={percent(target)} y={22}>
          <path className="pole" d="M0 6v-26" />
          <path
            className="flag"
            d={target > 0.9 ? 'M0-20h-10l2.5 3.5-2.5 3.5H0z' : 'M0-20h10l-2.5 3.5 2.5 3.5H0z'}
          />
        </At>
      )}
      {places.map(({ territory, at }) => (
        <At key={territory} x={percent(at)} y={22}>
          <TerritoryShape territory={territory} />
        </At>
      ))}
    </svg>
  )
}
