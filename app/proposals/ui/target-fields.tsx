import { useT } from '~/i18n/context'
import type { Locale } from '~/i18n/locales'
import { Button } from '~/ui/button'
import { Icon } from '~/ui/icon'
import { Notice } from '~/ui/notice'
import { PromiseLine } from '~/ui/promise-line'
import { TextArea } from '~/ui/text-area'
import { TextField } from '~/ui/text-field'
import type { PromiseView } from '../present-promise.server'
import type { IndicatorChoice } from '../wizard'
import { PromiseSentence } from './promise'

interface TargetFieldsProps {
  place: number
  values: Record<string, string>
  /** Undefined where the call's edition does not have it. */
  indicator: IndicatorChoice | undefined
  promise: PromiseView | null
  errors: Record<string, string[]>
  years: { from: number; to: number }
  /** Language of the proposal. */
  lang: Locale
}

/** One target: where its indicator stands, which levels are expected, and the promise in words. */
export function TargetFields(props: TargetFieldsProps) {
  const { place, values, indicator, promise, errors, years, lang } = props
  const t = useT()
  const at = `targets[${place}]`
  const name = indicator?.name ?? values.indicator ?? ''
  const field = (key: string, label: string) => ({
    name: `${at}.${key}`,
    label: t(`proposals.field.${label}`),
    error: errors[`${at}.${key}`],
    defaultValue: values[key] ?? '',
    inputMode: 'decimal' as const,
    autoComplete: 'off',
  })
  const unit = indicator?.unit || undefined
  return (
    <section
      className="panel target on-panel"
      id={`target-${place}`}
      aria-labelledby={`t-${place}`}
    >
      <input type="hidden" name={`${at}.indicator`} value={values.indicator ?? ''} />
      <header>
        <div className="head">
          <h2 id={`t-${place}`} lang={indicator?.lang}>
            {name} <span className="code">{values.indicator}</span>
          </h2>
          <Button
            name="intent"
            value={`remove-${place}`}
            kind="quiet"
            small
            icon="trash-2"
            aria-label={t('proposals.field.indicator.remove-of', { name })}
          >
            {t('proposals.field.indicator.remove')}
          </Button>
        </div>
        {errors[`${at}.indicator`] && (
          <p className="error">{errors[`${at}.indicator`]?.join(' ')}</p>
        )}
        {indicator && <Stands indicator={indicator} />}
      </header>

      <fieldset className="stack tight">
        <legend className="lab">{t('proposals.field.expected')}</legend>
        <p className="hint">{t('proposals.field.expected.hint')}</p>
        <div className="three">
          <TextField {...field('low', 'low')} unit={unit} />
          <TextField {...field('likely', 'likely')} unit={unit} />
          <TextField {...field('high', 'high')} unit={unit} />
        </div>
      </fieldset>
      <div className="duo">
        <TextField
          {...field('year', 'year')}
          inputMode="numeric"
          hint={t('proposals.field.year.hint', { from: String(years.from), to: String(years.to) })}
        />
        <TextField {...field('share', 'share')} unit="%" hint={t('proposals.field.share.hint')} />
      </div>
      {indicator?.stands === null && (
        <div className="duo">
          <TextField {...field('baseline', 'baseline')} unit={unit} optional />
          <TextField {...field('baselineYear', 'baseline-year')} inputMode="numeric" optional />
          <TextField
            {...field('baselineSource', 'baseline-source')}
            inputMode="text"
            lang={lang}
            optional
          />
        </div>
      )}
      <TextArea
        name={`${at}.evidence`}
        label={t('proposals.field.evidence')}
        hint={t('proposals.field.evidence.hint')}
        error={errors[`${at}.evidence`]}
        defaultValue={values.evidence ?? ''}
        lang={lang}
        short
      />
      <Promised promise={promise} />
    </section>
  )
}

function Stands({ indicator }: { indicator: IndicatorChoice }) {
  const t = useT()
  const { definition, better, stands, isIndicative, source, goal } = indicator
  return (
    <>
      {definition && <p className="small muted">{definition}</p>}
      <ul className="knows">
        {stands && (
          <li>
            <Icon name="map-pin" size={16} />
            <span>
              {t('proposals.field.stands')} <b>{stands}</b>
              {isIndicative && ` (${t('framework.indicative')})`}
              {source && <span className="muted"> · {source}</span>}
            </span>
          </li>
        )}
        {goal && (
          <li>
            <Icon name="flag" size={16} />
            <span>{goal}</span>
          </li>
        )}
        <li>
          <Icon name={better === 'higher' ? 'trending-up' : 'trending-down'} size={16} />
          <span>{t(`framework.better.${better}`)}</span>
        </li>
      </ul>
      {!stands && (
        <Notice tone="warn">
          <p className="small">{t('proposals.field.stands.none')}</p>
        </Notice>
      )}
    </>
  )
}

/** The live sentence; its place is kept while it waits. */
function Promised({ promise }: { promise: PromiseView | null }) {
  const t = useT()
  const waiting = t('proposals.field.sentence.waiting')
  return (
    <div className="promised">
      <p className="lab">{t('proposals.field.sentence')}</p>
      {promise ? (
        <>
          <p className="live" aria-live="polite">
            <PromiseSentence promise={promise} />
          </p>
          {promise.line && <PromiseLine {...promise.line} />}
        </>
      ) : (
        <p className="muted">{waiting}</p>
      )}
    </div>
  )
}
