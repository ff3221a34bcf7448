import { useLocale, useNow, useT } from '~/i18n/context'
import { calendarDaysBetween, formatMoment, formatMoney, formatNumber } from '~/i18n/formats'
import { ButtonLink } from '~/ui/button'
import { MoreLink } from '~/ui/more-link'
import type { CallTeaser } from '../home'

interface Props {
  proposals: number
  consultations: number
  /** In the last twelve months. */
  decisions: number
  call: CallTeaser | null
  otherCalls: number
}

export function HomeHero({ proposals, consultations, decisions, call, otherCalls }: Props) {
  const t = useT()
  const locale = useLocale()
  const explore = `/${locale}/${proposals === 0 ? 'process' : 'proposals'}`
  return (
    <div className="hero-grid">
      <h1 className="home-h">{t('site.home.headline')}</h1>
      <div className="stack loose">
        <p className="lead">{t('site.home.lead')}</p>
        <div className="row">
          <ButtonLink href={`/${locale}/proposals/new`}>{t('site.home.submit')}</ButtonLink>
          <MoreLink href={explore}>{t('site.home.explore', { count: proposals })}</MoreLink>
        </div>
      </div>
      <ul className="now-list wide-only" aria-label={t('site.home.now')}>
        <Now count={proposals} name="proposals" href={`/${locale}/proposals`} />
        <Now
          count={consultations}
          name="consultations"
          href={`/${locale}/proposals?state=consultation`}
        />
        <Now count={decisions} name="decisions" href={`/${locale}/decisions`} />
      </ul>
      {call && <Call call={call} others={otherCalls} />}
    </div>
  )
}

/** One figure of what is going on; a phone meets the same further down. */
function Now({ count, name, href }: { count: number; name: string; href: string }) {
  const t = useT()
  const locale = useLocale()
  return (
    <li>
      <a className="plain" href={href}>
        <b>{formatNumber(locale, count)}</b> {t(`site.home.now.${name}`, { count })}
      </a>
    </li>
  )
}

/** The call that closes first, under the hue of its heaviest direction. */
function Call({ call, others }: { call: CallTeaser; others: number }) {
  const t = useT()
  const locale = useLocale()
  const now = useNow()
  const { text, lang } = call.title
  return (
    <section className={`call hue-${call.hue}`} aria-labelledby="call">
      <p className="label">{t(call.closesAt ? 'site.home.call' : 'site.home.call.box')}</p>
      <h2 id="call" lang={lang === locale ? undefined : lang}>
        {text}
      </h2>
      <p>
        {call.closesAt === null ? (
          t('site.home.call.box.body')
        ) : (
          <>
            <strong>
              {t('site.home.call.closes', { days: calendarDaysBetween(now, call.closesAt) })}
            </strong>
            {', '}
            <time dateTime={new Date(call.closesAt).toISOString()}>
              {t('site.home.call.when', { when: formatMoment(locale, call.closesAt, now) })}
            </time>
            {'. '}
            {call.budget !== null &&
              t('site.home.call.budget', { budget: formatMoney(locale, call.budget) })}
          </>
        )}
      </p>
      <p>
        <MoreLink href={call.href}>{t('site.home.call.read')}</MoreLink>
      </p>
      {others > 0 && (
        <p className="small">
          <a className="tap" href={`/${locale}/calls`}>
            {t('site.home.call.others', { count: others })}
          </a>
        </p>
      )}
    </section>
  )
}
