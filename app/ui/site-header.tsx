import type { ReactNode } from 'react'
import { useT } from '~/i18n/context'
import { Brand } from './brand'
import { type LanguageLink, LanguageSwitcher } from './language-switcher'
import { MainNav, type NavLink } from './main-nav'

export interface SiteHeaderProps {
  home: string
  place?: string
  nav: readonly NavLink[]
  languages: readonly LanguageLink[]
  /** Today, written out, with its ISO day. */
  today?: { text: string; iso: string }
  /** Sign-in link, or the menu of who is signed in. */
  account: ReactNode
}

/** The masthead of the public pages. */
export function SiteHeader({ home, place, nav, languages, today, account }: SiteHeaderProps) {
  const t = useT()
  return (
    <header className="masthead">
      <div className="wrap">
        <div className="strip">
          <p className="today">{today && <time dateTime={today.iso}>{today.text}</time>}</p>
          <LanguageSwitcher links={languages} />
          <div>{account}</div>
        </div>
        <div className="top">
          <Brand href={home} place={place} />
          <MainNav links={nav} label={t('ui.nav')} />
        </div>
      </div>
    </header>
  )
}

/** The plain sign-in link of the masthead. */
export function AccountLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="account" href={href}>
      {children}
    </a>
  )
}
