import { useLocale, useT } from '~/i18n/context'
import { regional } from '~/i18n/locales'
import type { Role } from '../schema'

/** "officer and moderator"; nothing for people without a role. */
export function RoleNames({ roles }: { roles: readonly Role[] }) {
  const t = useT()
  const list = new Intl.ListFormat(regional[useLocale()], { type: 'conjunction' })
  return <>{list.format(roles.map((role) => t(`identity.role.${role}`)))}</>
}
