import type { AppContext } from '~/context.server'
import { formatDateTime } from '~/i18n/formats'
import type { Locale } from '~/i18n/locales'
import { composeLetter, type Letter } from '~/notifications/letter.server'
import type { OneTimeLink } from '../one-time-link.server'

/** To somebody who asked for a new password. */
export function resetLetter(
  ctx: AppContext,
  { locale, name, link }: { locale: Locale; name: string; link: OneTimeLink },
): Letter {
  const t = ctx.words(locale)
  return composeLetter({
    t,
    locale,
    title: t('identity.mail.reset.title'),
    paragraphs: [
      t('identity.mail.reset.body', { name }),
      t('identity.mail.until', { until: formatDateTime(locale, link.expiresAt) }),
    ],
    action: { label: t('identity.mail.reset.action'), href: link.href },
    why: t('identity.mail.reset.why'),
  })
}
