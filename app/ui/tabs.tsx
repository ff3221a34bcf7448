import type { ReactNode } from 'react'

interface Tab {
  href: string
  label: ReactNode
  current?: boolean
}

/** A few views of one list (cards, table, map): links drawn as one switch. */
export function ViewSwitch({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="seg" aria-label={label}>
      {tabs.map((tab) => (
        <a key={tab.href} href={tab.href} aria-current={tab.current ? 'page' : undefined}>
          {tab.label}
        </a>
      ))}
    </nav>
  )
}
