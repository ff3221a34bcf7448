import type { ReactNode } from 'react'

export interface Tab {
  href: string
  label: ReactNode
  count?: ReactNode
  current?: boolean
}

interface TabsProps {
  label: string
  tabs: readonly Tab[]
  /** Stands at the end of the row: keys, a flash. */
  aside?: ReactNode
}

/** Views of one thing, each with an address of its own. */
export function Tabs({ label, tabs, aside }: TabsProps) {
  return (
    <div className="tabs">
      <nav aria-label={label}>
        <ul>
          {tabs.map((tab) => (
            <li key={tab.href}>
              <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
                {tab.label}
                {tab.count !== undefined && <span className="n">{tab.count}</span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {aside && <div className="aside">{aside}</div>}
    </div>
  )
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
