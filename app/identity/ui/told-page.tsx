import { useLocale, useT } from '~/i18n/context'
import { Notice } from '~/ui/notice'
import type { ToldMail } from '../present-told-mail'

/** What a form leads to whose outcome only the mailbox tells: what happens next. */
export function ToldPage({ title, told, isDemo }: ToldMail) {
  const t = useT()
  const locale = useLocale()
  return (
    <div className="wrap narrow page">
      <div className="page-h">
        <h1>{title}</h1>
        <p className="lead">{t(`identity.told.${told}.lead`)}</p>
        <p>{t('identity.told.wait')}</p>
        {isDemo && (
          <Notice icon="mail">
            <p>
              {t('identity.told.demo')}{' '}
              <a href={`/${locale}/office/mail`}>{t('identity.told.demo.link')}</a>
            </p>
          </Notice>
        )}
        <p>
          <a href={`/${locale}/sign-in`}>{t('identity.told.sign-in')}</a>
        </p>
      </div>
    </div>
  )
}
