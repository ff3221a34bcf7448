import { useLocale, useT } from '~/i18n/context'
import { DeadLinkPage, LinkPage } from './link-page'

/** @param link null where it no longer works */
export function ConfirmPage({ link }: { link: string | null }) {
  const t = useT()
  const locale = useLocale()
  if (!link) {
    return <DeadLinkPage href={`/${locale}/sign-in`} action={t('identity.dead-link.sign-in')} />
  }
  return (
    <LinkPage
      title={t('identity.confirm.title')}
      lead={t('identity.confirm.lead')}
      link={link}
      submit={t('identity.confirm.submit')}
    />
  )
}
