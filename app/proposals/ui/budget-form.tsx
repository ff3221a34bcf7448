import { useLocale, useT } from '~/i18n/context'
import type { Translate } from '~/i18n/translate'
import { Button } from '~/ui/button'
import { controlOf } from '~/ui/field'
import { Icon } from '~/ui/icon'
import { Notice } from '~/ui/notice'
import { MoneyField, TextField } from '~/ui/text-field'
import type { Typed } from '../read-draft'
import { type ConditionKey, conditionKeys, limits } from '../schema'
import { Newer } from './newer'
import { rowsIn, textIn } from './typed-values'
import type { StepPageProps } from './wizard-page'
import { StepForm } from './wizard-page'
import { WritingArea } from './writing-area'

export interface BudgetFormProps extends StepPageProps {
  values: Typed
  /** How many rows of items are shown. */
  lineCount: number
  /** "This call grants at most 200 000 €." */
  maximum: string | null
  /** What does not add up, in words. */
  remarks: readonly string[]
  /** Condition → how it is checked. */
  tests: Partial<Record<ConditionKey, string>>
}

/** The fifth page: money, risks, and the four conditions. */
export function BudgetForm(props: BudgetFormProps) {
  const { head, step, reply, lineCount, maximum, remarks, tests } = props
  const t = useT()
  const values = reply?.values ?? props.values
  const errors = reply?.errors ?? {}
  const money = t('proposals.field.amount.hint')
  return (
    <StepForm
      head={head}
      step={step}
      reply={reply}
      labels={{
        amount: t('proposals.field.amount'),
        months: t('proposals.field.months'),
        risks: t('proposals.field.risks'),
        ...Object.fromEntries(
          conditionKeys.map((key) => [key, t(`proposals.field.condition.${key}`)]),
        ),
        ...lineLabels(t, Math.max(lineCount, rowsIn(values, 'lines').length)),
      }}
    >
      {remarks.map((remark) => (
        <Notice key={remark} tone="warn">
          <p>{remark}</p>
        </Notice>
      ))}
      <div>
        <Newer reply={reply} name="amount" />
        <MoneyField
          name="amount"
          label={t('proposals.field.amount')}
          hint={maximum ? `${money} ${maximum}` : money}
          error={errors.amount}
          defaultValue={textIn(values, 'amount')}
        />
      </div>
      <div>
        <Newer reply={reply} name="months" />
        <TextField
          name="months"
          label={t('proposals.field.months')}
          error={errors.months}
          defaultValue={textIn(values, 'months')}
          inputMode="numeric"
          autoComplete="off"
          unit={t('proposals.field.months.unit')}
        />
      </div>
      <Lines values={values} errors={errors} count={lineCount} lang={head.language} />
      <div>
        <Newer reply={reply} name="risks" />
        <WritingArea
          name="risks"
          label={t('proposals.field.risks')}
          hint={t('proposals.field.risks.hint')}
          error={errors.risks}
          defaultValue={textIn(values, 'risks')}
          lang={head.language}
          limit={limits.section.max}
        />
      </div>
      <section className="stack loose" aria-labelledby="conditions-h">
        <div className="stack tight">
          <h2 id="conditions-h">{t('proposals.field.conditions')}</h2>
          <p className="muted">{t('proposals.field.conditions.hint')}</p>
        </div>
        {conditionKeys.map((key) => (
          <div key={key}>
            <Newer reply={reply} name={key} />
            <WritingArea
              name={key}
              label={t(`proposals.field.condition.${key}`)}
              hint={tests[key]}
              error={errors[key]}
              defaultValue={textIn(values, key)}
              lang={head.language}
              short
            />
          </div>
        ))}
      </section>
    </StepForm>
  )
}

const lineLabels = (t: Translate, count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, place) => {
      const number = String(place + 1)
      return [
        [`lines[${place}].label`, t('proposals.field.line.label', { number })],
        [`lines[${place}].amount`, t('proposals.field.line.amount', { number })],
      ]
    }).flat(),
  )

interface LinesProps {
  values: Typed
  errors: Record<string, string[]>
  count: number
  lang: string
}

function Lines({ values, errors, count, lang }: LinesProps) {
  const t = useT()
  const locale = useLocale()
  const filled = rowsIn(values, 'lines')
  const rows = Array.from({ length: Math.max(count, filled.length) }, (_, place) => place)
  const wrong = rows.flatMap((place) => [
    ...(errors[`lines[${place}].label`] ?? []),
    ...(errors[`lines[${place}].amount`] ?? []),
  ])
  return (
    <fieldset className={wrong.length > 0 ? 'field wrong' : 'field'}>
      <legend>
        {t('proposals.field.lines')} <span className="opt">{t('ui.optional')}</span>
      </legend>
      <p className="hint">{t('proposals.field.lines.hint')}</p>
      {wrong.length > 0 && (
        <p className="error">
          <Icon name="circle-alert" />
          <span>{[...new Set(wrong)].join(' ')}</span>
        </p>
      )}
      <div className="lines">
        {rows.map((place) => {
          const label = `lines[${place}].label`
          const amount = `lines[${place}].amount`
          const number = String(place + 1)
          return (
            <div key={place}>
              <input
                className="input"
                {...controlOf({ name: label, label: '', error: errors[label] })}
                aria-label={t('proposals.field.line.label', { number })}
                defaultValue={filled[place]?.label ?? ''}
                lang={lang === locale ? undefined : lang}
                autoComplete="off"
              />
              <span className="affix">
                <input
                  type="text"
                  {...controlOf({ name: amount, label: '', error: errors[amount] })}
                  aria-label={t('proposals.field.line.amount', { number })}
                  defaultValue={filled[place]?.amount ?? ''}
                  inputMode="numeric"
                  autoComplete="off"
                />
                €
              </span>
            </div>
          )
        })}
      </div>
      <div>
        <Button name="intent" value="lines" kind="quiet" small icon="plus">
          {t('proposals.field.lines.more')}
        </Button>
      </div>
    </fieldset>
  )
}
