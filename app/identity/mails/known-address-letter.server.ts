import type { AppContext } from '~/context.server'
import type { Locale } from '~/i18n/locales'
import { composeLetter, type Letter } from '~/notifications/letter.server'

/** To somebody who has an account, when another one was asked for with the same address. */
export function knownAddressLetter(
  ctx: AppContext,
  { locale, name }: { locale: Locale; name: string },
): Letter {
  const t = ctx.words(locale)
  return composeLetter({
    t,
    locale,
    title: t('identity.mail.known.title'),
    paragraphs: [t('identity.mail.known.body', { name }), t('identity.mail.known.reset')],
    action: {
      label: t('identity.mail.known.action'),
      href: `${ctx.config.origin}/${locale}/sign-in`,
    },
    why: t('identity.mail.known.why'),
  })
}
