import type { AppContext } from '~/context.server'
import type { Locale } from '~/i18n/locales'
import { composeLetter, type Letter } from '~/notifications/letter.server'
import type { Role } from '../schema'

/** To somebody whose part in the Smart City Office has changed. */
export function rolesChangedLetter(
  ctx: AppContext,
  { locale, name, roles }: { locale: Locale; name: string; roles: readonly Role[] },
): Letter {
  const t = ctx.words(locale)
  const now =
    roles.length > 0
      ? [t('identity.mail.roles.now'), { items: roles.map((role) => t(`identity.role.${role}`)) }]
      : [t('identity.mail.roles.none')]
  return composeLetter({
    t,
    locale,
    title: t('identity.mail.roles.title'),
    paragraphs: [t('identity.mail.roles.body', { name }), ...now],
    action: { label: t('identity.mail.roles.action'), href: `${ctx.config.origin}/${locale}/my` },
    why: t('identity.mail.security.why'),
  })
}
