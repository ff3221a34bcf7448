import type { ReactNode } from 'react'
import { Brand } from './brand'
import { ThemeChoice, type ThemeChoiceProps } from './theme-choice'

export interface SiteFooterProps {
  home: string
  /** One or two sentences: what this is and whose. */
  about: ReactNode
  groups: readonly { title: string; links: readonly { href: string; label: string }[] }[]
  /** The last line: region, licence, time zone. */
  end: ReactNode
  theme: ThemeChoiceProps
}

/** The same at the foot of every page, help included in the same place. */
export function SiteFooter({ home, about, groups, end, theme }: SiteFooterProps) {
  return (
    <footer className="foot">
      <div className="wrap">
        <div className="groups">
          <div>
            <Brand href={home} size={44} id="logo-foot" />
            <p className="muted mt3">{about}</p>
          </div>
          {groups.map((group) => (
            <nav key={group.title} aria-label={group.title}>
              <h2>{group.title}</h2>
              <ul>
                {group.links.map((link) => (
                  <li key={link.href}>
                    <a href={link.href}>{link.label}</a>
                  </li>
                ))}
              </ul>
            </nav>
          ))}
        </div>
        <div className="end">
          <p>{end}</p>
          <ThemeChoice {...theme} />
        </div>
      </div>
    </footer>
  )
}
