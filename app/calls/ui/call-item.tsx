import { useLocale, useNow, useT } from '~/i18n/context'
import { calendarDaysBetween, formatMoment, formatMoney } from '~/i18n/formats'
import { Mark } from '~/ui/mark'
import { MoreLink } from '~/ui/more-link'
import type { CallItem } from '../public-call'
import { CallChip } from './call-chip'

/** A call in the public list, under the hue of its heaviest direction. */
export function CallEntry({ call }: { call: CallItem }) {
  const t = useT()
  const locale = useLocale()
  const [first] = call.directions
  return (
    <section className={`call hue-${first?.hue ?? 1}`} aria-labelledby={call.reference}>
      <div className="row between">
        <CallChip state={call.state} />
        <span className="ref">{call.reference}</span>
      </div>
      <h3 className="h2 mt3" id={call.reference} lang={foreign(call.title.lang, locale)}>
        <a className="plain" href={call.href}>
          {call.title.text}
        </a>
      </h3>
      <p className="mt2" lang={foreign(call.summary.lang, locale)}>
        {call.summary.text}
      </p>
      <ul className="call-facts mt3">
        <li>
          <CallDates call={call} />
        </li>
        {call.budget !== null && (
          <li>{t('calls.page.budget-of', { budget: formatMoney(locale, call.budget) })}</li>
        )}
        <li>{t('calls.page.proposals', { count: call.proposals })}</li>
      </ul>
      <p className="row mt3">
        {call.directions.map((mark) => (
          <Mark key={mark.key} shape={mark.shape} hue={mark.hue} size={26} label={mark.label} />
        ))}
      </p>
      <p className="mt2">
        <MoreLink href={call.href}>{t('calls.page.read')}</MoreLink>
      </p>
    </section>
  )
}

const foreign = (lang: string, locale: string) => (lang === locale ? undefined : lang)

/** When it opens or closes, as people say it. */
export function CallDates({
  call,
}: {
  call: Pick<CallItem, 'state' | 'isStanding' | 'opensAt' | 'closesAt'>
}) {
  const t = useT()
  const locale = useLocale()
  const now = useNow()
  const { state, isStanding, opensAt, closesAt } = call
  if (isStanding) return <>{t('calls.page.always')}</>
  if (state === 'published' && opensAt !== null && opensAt > now) {
    return <>{t('calls.page.opens', { when: formatMoment(locale, opensAt, now) })}</>
  }
  if (closesAt === null) return null
  const when = formatMoment(locale, closesAt, now)
  const isOpen = state === 'open' && closesAt + 1000 > now
  return (
    <time dateTime={new Date(closesAt).toISOString()}>
      {isOpen ? (
        <>
          <strong>{t('calls.page.closes-in', { days: calendarDaysBetween(now, closesAt) })}</strong>
          {', '}
          {when}
        </>
      ) : (
        t('calls.page.closed', { when })
      )}
    </time>
  )
}
