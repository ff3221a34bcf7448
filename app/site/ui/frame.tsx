import type { ReactNode } from 'react'
import { useLocale, useNow, useT } from '~/i18n/context'
import { formatLongDate, isoDay } from '~/i18n/formats'
import { localeNames, locales } from '~/i18n/locales'
import type { Helix, Role } from '~/identity/schema'
import { SiteFooter } from '~/ui/site-footer'
import { SiteHeader } from '~/ui/site-header'
import { SkipLink } from '~/ui/skip-link'
import { StaffHeader } from '~/ui/staff-header'
import { desksOf } from '../desks'
import { footLinks } from '../foot-links'
import { inLanguage } from '../in-language'
import { AccountMenu } from './account-menu'
import { DemoBar } from './demo-bar'

export interface FrameProps {
  /** Path and query of this page. */
  path: string
  theme: 'auto' | 'light' | 'dark'
  viewer: { name: string; helix: Helix; roles: readonly Role[] } | null
  isDemo: boolean
  staff: boolean
  /** SPDX name of the licence of texts and data. */
  licence: string
  children: ReactNode
}

/** What stands around every page. */
export function Frame({ path, theme, viewer, isDemo, staff, licence, children }: FrameProps) {
  const t = useT()
  const locale = useLocale()
  const now = useNow()
  const home = `/${locale}`
  const languages = locales.map((each) => ({
    locale: each,
    name: localeNames[each],
    href: inLanguage(path, each),
  }))
  const account = <AccountMenu viewer={viewer} path={path} />
  const link = (to: string, label: string) => ({
    href: home + to,
    label,
    current: path.startsWith(home + to),
  })
  return (
    <>
      <SkipLink />
      {isDemo && <DemoBar path={path} />}
      {staff ? (
        <StaffHeader
          home={home}
          nav={desksOf(viewer?.roles ?? []).map((desk) =>
            link(desk.path, t(`site.desk.${desk.key}`)),
          )}
          languages={languages}
          find={{ action: `${home}/proposals`, label: t('site.desk.find') }}
          account={account}
        />
      ) : (
        <SiteHeader
          home={home}
          place={t('site.place')}
          nav={[
            link('/proposals', t('site.nav.explore')),
            link('/indicators', t('site.nav.indicators')),
            link('/decisions', t('site.nav.decisions')),
            link('/process', t('site.nav.process')),
          ]}
          languages={languages}
          today={{ text: capital(formatLongDate(locale, now)), iso: isoDay(now) }}
          account={account}
        />
      )}
      <main id="main">{children}</main>
      <SiteFooter
        home={home}
        about={t('site.foot.about')}
        groups={footLinks(t, home)}
        end={t('site.foot.end', { licence: licence.replaceAll('-', ' ') })}
        theme={{ action: `${home}/theme`, current: theme, fields: { to: path } }}
      />
    </>
  )
}

/** Weekdays are written small in French and Dutch, but not at the head of a line. */
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
