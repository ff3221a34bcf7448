import { useLocale, useT } from '~/i18n/context'
import { formatNumber } from '~/i18n/formats'
import { readNumber } from '~/i18n/read-number'
import { confidences } from '~/scoring/rubric'
import { EstimateChart } from '~/ui/estimate-chart'
import { Icon } from '~/ui/icon'
import { niceScale } from '~/ui/nice-scale'
import { Segmented } from '~/ui/segmented'
import { TextArea } from '~/ui/text-area'
import { TextField } from '~/ui/text-field'
import { estimatedPoints } from '../estimate'
import type { ReviewTargetView } from '../present-target.server'
import type { TypedTarget } from '../schema'

interface TargetBlockProps {
  target: ReviewTargetView
  at: number
  /** As it stands in the form now. */
  typed: TypedTarget | undefined
  /** As the page came. */
  stored: TypedTarget | undefined
  errors: Record<string, string[] | null>
}

const levels = ['low', 'likely', 'high'] as const

/** One indicator: the claim, three levels in its own unit, what they are worth, how sure, and why. */
export function TargetBlock({ target, at, typed, stored, errors }: TargetBlockProps) {
  const t = useT()
  const locale = useLocale()
  const name = (part: string) => `targets[${at}].${part}`
  const { claimText } = target
  return (
    <fieldset className="box judged">
      <legend className="vh">{target.name}</legend>
      <input type="hidden" name={name('indicator')} value={target.indicator} />
      <div className="target-h">
        <h3 lang={target.lang === locale ? undefined : target.lang}>{target.name}</h3>
        <span className="hint">
          {target.indicator} · {t(`framework.better.${target.better}`)}
        </span>
      </div>
      <p className="hint">
        {t('reviews.target.question', { year: target.year })}{' '}
        {target.baseline
          ? t('reviews.target.start', {
              level: target.baseline.label,
              year: target.baseline.year,
            })
          : ''}{' '}
        {t('reviews.target.claim', claimText)}
      </p>
      <div className="three">
        {levels.map((level) => (
          <TextField
            key={level}
            name={name(level)}
            label={t(`reviews.target.${level}`)}
            inputMode="decimal"
            autoComplete="off"
            unit={target.unit.length > 0 && target.unit.length <= 3 ? target.unit : undefined}
            defaultValue={stored?.[level]}
            error={errors[name(level)]}
          />
        ))}
      </div>
      {target.unit.length > 3 && (
        <p className="hint">{t('reviews.target.unit', { unit: target.unit })}</p>
      )}
      <Estimate target={target} typed={typed} />
      <Segmented
        name={name('confidence')}
        label={t('reviews.target.confidence')}
        options={confidences.map((value) => ({ value, label: t(`scoring.confidence.${value}`) }))}
        value={stored?.confidence}
        error={errors[name('confidence')]}
        fill
      />
      <TextArea
        name={name('reason')}
        label={t('reviews.target.reason')}
        defaultValue={stored?.reason}
        error={errors[name('reason')]}
        short
      />
    </fieldset>
  )
}

function Estimate({ target, typed }: Pick<TargetBlockProps, 'target' | 'typed'>) {
  const t = useT()
  const locale = useLocale()
  const { baseline, bounds, claim, worth } = target
  const level = (part: 'low' | 'likely' | 'high') => readNumber(typed?.[part] ?? '', locale)
  const estimate = { low: level('low'), likely: level('likely'), high: level('high') }
  const own = Object.values(estimate).filter((value) => value !== null)
  const start = baseline?.value ?? claim.low
  const { domain, ticks } = niceScale([start, claim.low, claim.high, ...own], bounds)
  const say = (value: number) => formatNumber(locale, value, target.digits)
  const points = worth && estimatedPoints(estimate, worth)
  const number = (value: number) => formatNumber(locale, value, 2)
  const isOutside = own.some((value) => value < bounds[0] || value > bounds[1])
  // Said even when unused: in the browser only what was said can be said again.
  const outside = t('scoring.outside-bounds')
  return (
    <>
      <EstimateChart
        bounds={bounds}
        zoom={domain}
        baseline={{
          value: start,
          label: baseline ? `${t('reviews.target.from')} ${say(baseline.value)}` : '',
        }}
        estimate={{
          ...estimate,
          label: estimate.likely === null ? undefined : say(estimate.likely),
        }}
        claim={claim.likely}
        boundLabels={[
          `${target.boundLabels[0]} · ${t('reviews.target.bounds')}`,
          target.boundLabels[1],
        ]}
        ticks={ticks.map((value) => ({ value, label: say(value) }))}
        label={t('reviews.target.drawing', { name: target.name, ...target.claimText })}
      />
      <p className="points">
        {worth ? (
          <>
            <span>{t('reviews.target.points')}</span>
            <b className="nb">{points ? `≈ ${number(points.mean)}` : '–'}</b>
            {points && (
              <span className="muted nb">
                ({number(points.low)} – {number(points.high)})
              </span>
            )}
          </>
        ) : (
          <span className="muted">{target.unscored}</span>
        )}
        <span className="claim-key">
          <Icon name="flag" size={16} />
          {t('reviews.target.flag', { level: target.claimText.likely })}
        </span>
      </p>
      {isOutside && (
        <p className="flag">
          <Icon name="triangle-alert" size={16} />
          {outside}
        </p>
      )}
    </>
  )
}
