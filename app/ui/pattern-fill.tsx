import type { PatternKind } from './pattern'

interface PatternFillProps {
  kind: PatternKind
  /** An SVG length, in percent as a rule. */
  width: string
  height: number
}

/**
 * A bar in one of the four patterns, as wide as a share of its drawing. Dashes make the patterns, so
 * no shared definitions (and no ids) are needed; the inner svg clips them.
 */
export function PatternFill({ kind, width, height }: PatternFillProps) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a part of a drawing named as a whole
    <svg width={width} height={height}>
      {kind === 'solid' && <rect width="100%" height={height} fill="currentColor" />}
      {kind === 'stripes' && (
        <line
          x1={-height}
          x2="200%"
          y1={height / 2}
          y2={height / 2}
          stroke="currentColor"
          strokeWidth={height}
          strokeDasharray="2.2 3.6"
          transform="skewX(-45)"
        />
      )}
      {kind === 'dots' && rowsOfDots(height)}
      {/* Half of this stroke falls outside and is clipped: 1.5 px stay inside on every side. */}
      <rect width="100%" height={height} fill="none" stroke="currentColor" strokeWidth="3" />
    </svg>
  )
}

function rowsOfDots(height: number) {
  const rows = Math.max(1, Math.floor((height - 4) / 5))
  const first = (height - (rows - 1) * 5) / 2
  return Array.from({ length: rows }, (_, row) => first + row * 5).map((y) => (
    <line
      key={y}
      x1="5"
      x2="100%"
      y1={y}
      y2={y}
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinecap="round"
      strokeDasharray="0 5"
    />
  ))
}
