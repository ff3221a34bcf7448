import type { ReactNode } from 'react'

interface ProgressBlocksProps {
  done: number
  total: number
  /** "2 of 4 passed": the blocks are only for the eye. */
  children: ReactNode
}

/** How many of a few: full and empty blocks with their words. */
export function ProgressBlocks({ done, total, children }: ProgressBlocksProps) {
  const places = Array.from({ length: total }, (_, place) => place)
  return (
    <span className="blocks-n">
      <svg width={total * 20 - 4} height="8" aria-hidden="true">
        {places.map((place) =>
          place < done ? (
            <rect key={place} className="on" x={place * 20} width="16" height="8" />
          ) : (
            <rect key={place} className="off" x={place * 20 + 0.5} y=".5" width="15" height="7" />
          ),
        )}
      </svg>
      <span>{children}</span>
    </span>
  )
}
