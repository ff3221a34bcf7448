import type { DirectionRow } from '#db/queries/framework/list-directions'
import type { Texts } from '~/i18n/texts'
import type { Hue, MarkShape } from '~/ui/mark'

/** A strategic direction with its texts read. */
export interface Direction {
  key: string
  code: string
  kind: 'desi' | 'condition'
  hue: Hue
  shape: MarkShape
  name: Texts
  description: Texts
  /** How a proposal is checked on it; conditions only. */
  test: Texts | null
}

export function toDirection(row: DirectionRow): Direction {
  return {
    key: row.key,
    code: row.code,
    kind: row.kind === 'condition' ? 'condition' : 'desi',
    // An edition with more than nine directions begins the hues again; the marks tell them apart.
    hue: (((row.number - 1) % 9) + 1) as Hue,
    shape: row.mark as MarkShape,
    name: JSON.parse(row.name) as Texts,
    description: JSON.parse(row.description) as Texts,
    test: row.test ? (JSON.parse(row.test) as Texts) : null,
  }
}
