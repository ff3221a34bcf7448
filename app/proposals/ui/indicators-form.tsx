import { useLocale, useT } from '~/i18n/context'
import type { Translate } from '~/i18n/translate'
import { Button } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { controlOf, FieldFrame } from '~/ui/field'
import type { PromiseView } from '../present-promise.server'
import type { Typed } from '../read-draft'
import { limits } from '../schema'
import type { IndicatorChoice } from '../wizard'
import { NewerText } from './newer'
import { TargetFields } from './target-fields'
import { rowsIn } from './typed-values'
import { useLivePromises } from './use-live-promises'
import type { StepPageProps } from './wizard-page'
import { StepForm } from './wizard-page'

export interface IndicatorsFormProps extends StepPageProps {
  values: Typed
  indicators: readonly IndicatorChoice[]
  /** One for each target, in their order. */
  promises: (PromiseView | null)[]
  years: { from: number; to: number }
}

/** The third page: which figures would move, how far, and why one may believe it. */
export function IndicatorsForm({
  head,
  step,
  reply,
  indicators,
  years,
  ...props
}: IndicatorsFormProps) {
  const t = useT()
  const locale = useLocale()
  const address = `/${locale}/proposals/${head.reference}/edit/${step}/draft`
  const { promises, onType } = useLivePromises(props.promises, address)
  const values = reply?.values ?? props.values
  const targets = rowsIn(values, 'targets')
  const newer = reply?.newer && rowsIn(reply.newer.values, 'targets')
  return (
    <StepForm
      head={head}
      step={step}
      reply={reply}
      onType={onType}
      labels={targetLabels(t, targets, indicators)}
    >
      {newer && JSON.stringify(newer) !== JSON.stringify(targets) && (
        <NewerText at={reply?.newer?.at ?? ''} text={sayTargets(newer, indicators)} />
      )}
      {targets.length === 0 && (
        <EmptyState title={t('proposals.field.indicator.none')} level={2}>
          {t('proposals.field.indicator.none.body')}
        </EmptyState>
      )}
      {targets.map((target, place) => (
        <TargetFields
          // A target has no name of its own until it is saved; its place is what the form sends.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={place}
          place={place}
          values={target}
          indicator={indicators.find(({ code }) => code === target.indicator)}
          promise={promises[place] ?? null}
          errors={reply?.errors ?? {}}
          years={years}
          lang={head.language}
        />
      ))}
      {targets.length < limits.targets && (
        <AddIndicator
          indicators={indicators.filter(
            ({ code }) => !targets.some(({ indicator }) => indicator === code),
          )}
          error={reply?.errors.targets}
        />
      )}
      {targets.length > 0 && (
        <div>
          <Button name="intent" value="stay" kind="secondary">
            {t('proposals.wizard.preview')}
          </Button>
        </div>
      )}
    </StepForm>
  )
}

/** Key of a target's field in the form → in the words. */
const targetFields = {
  low: 'low',
  likely: 'likely',
  high: 'high',
  year: 'year',
  share: 'share',
  evidence: 'evidence',
  baseline: 'baseline',
  baselineYear: 'baseline-year',
  baselineSource: 'baseline-source',
}

const targetLabels = (
  t: Translate,
  targets: readonly Record<string, string>[],
  indicators: readonly IndicatorChoice[],
): Record<string, string> =>
  Object.fromEntries(
    targets.flatMap(({ indicator }, place) => {
      const name = indicators.find(({ code }) => code === indicator)?.name ?? indicator ?? ''
      return [
        [`targets[${place}].indicator`, name],
        ...Object.entries(targetFields).map(([field, words]) => [
          `targets[${place}].${field}`,
          `${name}, ${t(`proposals.field.${words}`)}`,
        ]),
      ]
    }),
  )

interface AddIndicatorProps {
  indicators: readonly IndicatorChoice[]
  error?: string[]
}

function AddIndicator({ indicators, error }: AddIndicatorProps) {
  const t = useT()
  const field = {
    name: 'targets',
    label: t('proposals.field.indicator.add'),
    hint: t('proposals.field.indicator.add.hint'),
    error,
  }
  const control = controlOf(field)
  const ofCall = indicators.filter(({ isOfCall }) => isOfCall)
  const others = indicators.filter(({ isOfCall }) => !isOfCall)
  return (
    <div className="add-row">
      <FieldFrame {...field} control={control}>
        <select className="input" {...control} name="add">
          <option value="">{t('proposals.field.indicator.choose')}</option>
          <Options label={t('proposals.field.directions.call')} indicators={ofCall} />
          <Options label={t('proposals.field.indicator.other')} indicators={others} />
        </select>
      </FieldFrame>
      <Button name="intent" value="add" kind="secondary" icon="plus">
        {t('proposals.field.indicator.add.act')}
      </Button>
    </div>
  )
}

function Options({ label, indicators }: { label: string; indicators: readonly IndicatorChoice[] }) {
  if (indicators.length === 0) return null
  return (
    <optgroup label={label}>
      {indicators.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </optgroup>
  )
}

/** Another window's targets in a line each: name, levels, year. */
function sayTargets(
  rows: readonly Record<string, string>[],
  indicators: readonly IndicatorChoice[],
): string {
  return rows
    .map(({ indicator, low, likely, high, year }) => {
      const name = indicators.find(({ code }) => code === indicator)?.name ?? indicator
      return `${name}: ${low} – ${likely} – ${high}, ${year}`
    })
    .join('\n')
}
