import { useLocale, useT } from '~/i18n/context'
import type { Role } from '~/identity/schema'
import { Icon } from '~/ui/icon'
import { Menu } from '~/ui/menu'
import { PostForm } from '~/ui/post-form'
import { AccountLink } from '~/ui/site-header'
import { desksOf } from '../desks'

export interface AccountMenuProps {
  viewer: { name: string; roles: readonly Role[] } | null
  /** This page, to come back to after signing in. */
  path: string
}

/** Sign in, or one's name with what belongs to it. */
export function AccountMenu({ viewer, path }: AccountMenuProps) {
  const t = useT()
  const locale = useLocale()
  const home = `/${locale}`
  if (!viewer) {
    // The home page is nobody's goal: from there one goes to one's own work.
    const to = path === home ? '' : `?to=${encodeURIComponent(path)}`
    return <AccountLink href={`${home}/sign-in${to}`}>{t('site.account.sign-in')}</AccountLink>
  }
  const desks = desksOf(viewer.roles)
  return (
    <Menu
      id="account"
      button={viewer.name}
      label={t('site.account.menu')}
      items={[
        { href: `${home}/my`, label: t('site.account.my') },
        { href: `${home}/my/settings`, label: t('site.account.settings') },
        ...desks.map((desk) => ({ href: home + desk.path, label: t(`site.desk.${desk.key}`) })),
      ].map((item) => ({
        ...item,
        current: path.startsWith(item.href) && item.href !== `${home}/my`,
      }))}
      end={
        <PostForm action={`${home}/sign-out`}>
          <button type="submit">
            <Icon name="log-out" />
            {t('site.account.sign-out')}
          </button>
        </PostForm>
      }
    />
  )
}
