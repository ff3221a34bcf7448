import type { ReactNode } from 'react'
import { useT } from '~/i18n/context'
import { Brand } from './brand'
import { Icon } from './icon'
import { type LanguageLink, LanguageSwitcher } from './language-switcher'
import { MainNav, type NavLink } from './main-nav'

export interface StaffHeaderProps {
  home: string
  nav: readonly NavLink[]
  languages: readonly LanguageLink[]
  /** Where a reference or a person is looked up (GET, `q`). */
  find?: { action: string; label: string; shortcut?: string }
  account: ReactNode
}

/** The bar of office, review and board pages: one line, sticky. */
export function StaffHeader({ home, nav, languages, find, account }: StaffHeaderProps) {
  const t = useT()
  return (
    <header className="masthead bar">
      <Brand href={home} size={24} />
      <MainNav links={nav} label={t('ui.nav')} more={<LanguageSwitcher links={languages} />} />
      {find && (
        <search>
          <form className="find" action={find.action}>
            <Icon name="search" />
            <input type="search" name="q" aria-label={find.label} placeholder={find.label} />
            {find.shortcut && <kbd>{find.shortcut}</kbd>}
          </form>
        </search>
      )}
      <div className="me">{account}</div>
    </header>
  )
}
