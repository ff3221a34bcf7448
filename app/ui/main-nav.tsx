import type { ReactNode } from 'react'
import { useT } from '~/i18n/context'
import { Icon } from './icon'
import { popover, popoverButton } from './popover'

export interface NavLink {
  href: string
  label: string
  current?: boolean
  /** Work waiting there. */
  count?: number
}

interface MainNavProps {
  links: readonly NavLink[]
  label: string
  /** Below the links in the phone's sheet. */
  more?: ReactNode
}

/** A row of links on a desk; on a phone a sheet opened by a button, without script. */
export function MainNav({ links, label, more }: MainNavProps) {
  const t = useT()
  return (
    <>
      <button className="btn secondary small menu-btn" {...popoverButton('nav')}>
        <Icon name="menu" />
        {t('ui.menu')}
      </button>
      <nav className="nav" id="nav" aria-label={label} {...popover}>
        <button className="btn secondary small close" {...popoverButton('nav', 'hide')}>
          <Icon name="x" />
          {t('ui.close')}
        </button>
        <ul>
          {links.map((link) => (
            <li key={link.href}>
              <a href={link.href} aria-current={link.current ? 'page' : undefined}>
                {link.label}
                {link.count !== undefined && <span className="n">{link.count}</span>}
              </a>
            </li>
          ))}
        </ul>
        {more}
      </nav>
    </>
  )
}
