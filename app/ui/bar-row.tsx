import type { ReactNode } from 'react'
import { Pattern, type PatternKind } from './pattern'
import { PatternFill } from './pattern-fill'
import { percent } from './scale'

export interface Bar {
  label: ReactNode
  /** The figure as people read it. */
  text: ReactNode
  value: number
  kind?: PatternKind
}

/** Long bars under each other, on one scale from zero. */
export function BarRows({ bars, max }: { bars: readonly Bar[]; max?: number }) {
  const most = max ?? Math.max(...bars.map((bar) => bar.value))
  return (
    <ul className="bars">
      {bars.map((bar, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bars of one drawing never move
        <BarRow key={index} bar={bar} max={most} />
      ))}
    </ul>
  )
}

/** One line: name, bar, figure. */
export function BarRow({ bar, max }: { bar: Bar; max: number }) {
  const share = max > 0 ? bar.value / max : 0
  return (
    <li>
      <span className="helix">
        {bar.kind && <Pattern kind={bar.kind} />}
        <b>{bar.label}</b>
      </span>
      <b className="n">{bar.text}</b>
      <svg className="draw fill" height="20" aria-hidden="true">
        {share > 0 && (
          <PatternFill kind={bar.kind ?? 'solid'} width={percent(share * 0.99)} height={20} />
        )}
      </svg>
    </li>
  )
}
