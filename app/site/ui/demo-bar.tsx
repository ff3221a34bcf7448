import { useLocale, useNow, useT } from '~/i18n/context'
import { formatLongDate } from '~/i18n/formats'
import { DemoBanner } from '~/ui/demo-banner'
import { HiddenFields } from '~/ui/hidden-fields'
import { PostForm } from '~/ui/post-form'
import { demoSpans } from '../demo-spans'

/** Over every page of a demonstration: what this is, how to enter, how to let time pass. */
export function DemoBar({ path }: { path: string }) {
  const t = useT()
  const locale = useLocale()
  const date = formatLongDate(locale, useNow())
  return (
    <DemoBanner label={t('site.demo.label')}>
      <p>
        {t('site.demo.what', { date })}{' '}
        <a href={`/${locale}/sign-in?to=${encodeURIComponent(path)}`}>{t('site.demo.sign-in')}</a>
      </p>
      {/* Also for people not signed in, who have no token: a demonstration answers this computer alone. */}
      <PostForm action={`/${locale}/demo/time`}>
        <HiddenFields fields={{ to: path }} />
        <span>{t('site.demo.time')}</span>
        {demoSpans.map((span) => (
          <button key={span} type="submit" name="span" value={span}>
            {t(`site.demo.time.${span}`)}
          </button>
        ))}
      </PostForm>
    </DemoBanner>
  )
}
