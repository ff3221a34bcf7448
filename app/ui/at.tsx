import type { ReactNode } from 'react'

/** A place in a drawing as an origin of its own: x in percent, shapes inside in px. */
export function At({ x, y, children }: { x: string; y: number; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a part of a drawing that is named as a whole
    <svg x={x} y={y} overflow="visible">
      {children}
    </svg>
  )
}
