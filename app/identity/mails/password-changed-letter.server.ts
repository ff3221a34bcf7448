import type { AppContext } from '~/context.server'
import { formatDateTime } from '~/i18n/formats'
import type { Locale } from '~/i18n/locales'
import { composeLetter, type Letter } from '~/notifications/letter.server'

/** To the owner of an account, so that a change by somebody else does not go unseen. */
export function passwordChangedLetter(
  ctx: AppContext,
  { locale, name }: { locale: Locale; name: string },
): Letter {
  const t = ctx.words(locale)
  return composeLetter({
    t,
    locale,
    title: t('identity.mail.changed.title'),
    paragraphs: [
      t('identity.mail.changed.body', { name, at: formatDateTime(locale, ctx.clock.now()) }),
      t('identity.mail.changed.not-you'),
    ],
    action: {
      label: t('identity.mail.reset.action'),
      href: `${ctx.config.origin}/${locale}/reset`,
    },
    why: t('identity.mail.security.why'),
  })
}
