import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'
import { popover, popoverButton } from './popover'

export interface MenuItem {
  href: string
  label: ReactNode
  icon?: IconName
  current?: boolean
}

interface MenuProps {
  id: string
  /** What the button says. */
  button: ReactNode
  icon?: IconName
  label: string
  items: readonly MenuItem[]
  /** Below a hairline: a sign-out form, for one. */
  end?: ReactNode
}

/** A few links behind a button: a sheet from below on a phone, a small panel on a desk. */
export function Menu({ id, button, icon = 'user', label, items, end }: MenuProps) {
  return (
    <>
      <button className="btn quiet small account" {...popoverButton(id)}>
        <Icon name={icon} />
        <span>{button}</span>
      </button>
      <nav className="menu" id={id} aria-label={label} {...popover}>
        <ul>
          {items.map((item) => (
            <li key={item.href}>
              <a href={item.href} aria-current={item.current ? 'page' : undefined}>
                {item.icon && <Icon name={item.icon} />}
                {item.label}
              </a>
            </li>
          ))}
          {end && <li className="cutline">{end}</li>}
        </ul>
      </nav>
    </>
  )
}
