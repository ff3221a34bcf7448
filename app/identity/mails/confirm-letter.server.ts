import type { AppContext } from '~/context.server'
import { formatDateTime } from '~/i18n/formats'
import type { Locale } from '~/i18n/locales'
import { composeLetter, type Letter } from '~/notifications/letter.server'
import type { OneTimeLink } from '../one-time-link.server'

/** To an address that was given for a new account. */
export function confirmLetter(
  ctx: AppContext,
  { locale, name, link }: { locale: Locale; name: string; link: OneTimeLink },
): Letter {
  const t = ctx.words(locale)
  return composeLetter({
    t,
    locale,
    title: t('identity.mail.confirm.title'),
    paragraphs: [
      t('identity.mail.confirm.body', { name }),
      t('identity.mail.until', { until: formatDateTime(locale, link.expiresAt) }),
    ],
    action: { label: t('identity.mail.confirm.action'), href: link.href },
    why: t('identity.mail.confirm.why'),
  })
}
