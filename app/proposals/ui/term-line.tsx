import { useLocale, useNow, useT } from '~/i18n/context'
import { formatDay } from '~/i18n/formats'
import type { Locale } from '~/i18n/locales'
import type { Translate } from '~/i18n/translate'
import { Icon } from '~/ui/icon'
import { MeterThin } from '~/ui/meter-thin'
import type { Standing } from '../standing'

/** Stages of months, where a date says more than a day's number. */
const long = ['reserve', 'window', 'planning', 'piloting', 'measuring', 'lapsed']

/** Whose turn and until when, in one line of words. */
export function termText(
  t: Translate,
  locale: Locale,
  { state, turn, term }: Standing,
  now: number,
): string {
  if (!term) return t(turn ? `proposals.turn.${turn}` : `proposals.term-line.end.${endOf(state)}`)
  const who = turn ? t(`proposals.turn.${turn}`) : t(`proposals.state.${state}`)
  const until = formatDay(locale, term.due, now)
  if (term.status === 'resting') return t('proposals.term-line.resting', { who })
  if (term.status === 'overdue') return t('proposals.term-line.late', { who, days: -term.left })
  if (term.stage === 'window') return t('proposals.term-line.window', { until })
  if (term.stage === 'reserve') return t('proposals.term-line.reserve', { until })
  if (term.stage === 'lapsed') return t('proposals.term-line.lapsed', { until })
  if (long.includes(term.stage)) return t('proposals.term-line.until', { who, until })
  if (turn === 'everyone') return t('proposals.term-line.left', { who, left: term.left })
  return t('proposals.term-line.day', { who, day: term.day, days: term.days })
}

/** The state stays and nothing runs any more. */
function endOf(state: Standing['state']): string {
  return state === 'rejected' || state === 'inadmissible' ? 'final' : 'closed'
}

/** The share of the term that is used, or null where it says nothing. */
export function termUsed({ term }: Standing): number | null {
  if (!term || term.status === 'resting') return null
  return term.status === 'overdue' ? 1 : term.day / term.days
}

interface TermLineProps {
  standing: Standing
  /** A thin meter above the words. */
  meter?: boolean
}

/** "Smart City Office · day 9 of 15", with its clock; late ones say so in red, with an icon. */
export function TermLine({ standing, meter = true }: TermLineProps) {
  const t = useT()
  const locale = useLocale()
  const now = useNow()
  const used = termUsed(standing)
  const isLate = standing.term?.status === 'overdue'
  return (
    <>
      {meter &&
        (used === null ? <hr /> : <MeterThin value={used} tone={isLate ? 'bad' : undefined} />)}
      <span className={isLate ? 'inline bad' : undefined}>
        {isLate && <Icon name="alarm-clock" size={16} />}
        {isLate ? <b>{termText(t, locale, standing, now)}</b> : termText(t, locale, standing, now)}
      </span>
    </>
  )
}
