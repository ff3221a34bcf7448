import { useLocale, useT } from '~/i18n/context'

export interface LanguageLink {
  locale: string
  /** The language in its own words: "Français". */
  name: string
  /** This same page in that language. */
  href: string
}

/** Four links to this same page, each in its own language. */
export function LanguageSwitcher({ links }: { links: readonly LanguageLink[] }) {
  const t = useT()
  const current = useLocale()
  return (
    <nav aria-label={t('ui.languages')}>
      <ul className="langs">
        {links.map(({ locale, name, href }) => (
          <li key={locale}>
            <a
              href={href}
              lang={locale}
              hrefLang={locale}
              aria-current={locale === current ? 'true' : undefined}
            >
              <abbr title={name}>{locale.toUpperCase()}</abbr>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
