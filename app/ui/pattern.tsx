import { drawn } from './drawn'

export type PatternKind = 'solid' | 'stripes' | 'dots' | 'outline'

/** What fills the square of 16; zero-length strokes with round caps are the dots. */
const inside: Record<PatternKind, { d: string; width: number } | null> = {
  solid: { d: 'M8 0v16', width: 16 },
  stripes: { d: 'M-1 5 5-1M-1 11 11-1M-1 17 17-1M5 17 17 5M11 17l6-6', width: 2 },
  dots: { d: 'M4.6 4.6h0M8 8h0M11.4 4.6h0M4.6 11.4h0M11.4 11.4h0', width: 2.3 },
  outline: null,
}

interface PatternProps {
  kind: PatternKind
  size?: number
  /** Only where no word stands beside it. */
  label?: string
}

/** The swatch of one group: one hue, four patterns. */
export function Pattern({ kind, size = 16, label }: PatternProps) {
  const fill = inside[kind]
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named or hidden by drawn()
    <svg className="sw" viewBox="0 0 16 16" width={size} height={size} {...drawn(label)}>
      {fill && (
        <path d={fill.d} stroke="currentColor" strokeWidth={fill.width} strokeLinecap={cap(kind)} />
      )}
      <path d="M.75.75h14.5v14.5H.75z" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  )
}

const cap = (kind: PatternKind) => (kind === 'dots' ? 'round' : undefined)
