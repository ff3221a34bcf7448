import type { ReactNode } from 'react'

/** A line over every page of a demonstration: what it is and how to enter as somebody. */
export function DemoBanner({ label, children }: { label: string; children: ReactNode }) {
  return (
    <aside className="demo" aria-label={label}>
      <div className="wrap">{children}</div>
    </aside>
  )
}
