import { type FieldMetadata, useForm } from '@conform-to/react'
import type { FormReply } from '~/http/read-form.server'
import { useLocale, useT } from '~/i18n/context'
import { localeNames, locales } from '~/i18n/locales'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Button } from '~/ui/button'
import { Checkbox } from '~/ui/checkbox'
import { Chip } from '~/ui/chip'
import { RadioGroup } from '~/ui/choice-group'
import { ErrorSummary } from '~/ui/error-summary'
import { Flash } from '~/ui/flash'
import { HiddenFields } from '~/ui/hidden-fields'
import { Notice } from '~/ui/notice'
import { PostForm } from '~/ui/post-form'
import { Section } from '~/ui/section'
import { summaryErrors } from '~/ui/summary-errors'
import { TextArea } from '~/ui/text-area'
import { DateField, MoneyField, TextField } from '~/ui/text-field'
import type { CallDesk, CallFields } from '../present-desk.server'
import { reviewingModes } from '../schema'

interface Props extends CallDesk {
  reply?: FormReply
  isSaved: boolean
}

/** One call as it is written; frozen once it is published. */
export function CallForm({ reply, isSaved, ...desk }: Props) {
  const t = useT()
  const locale = useLocale()
  const { reference, state, fields: values, mayWrite, missing } = desk
  const [form, fields] = useForm<CallFields>({
    id: 'call',
    defaultValue: values,
    lastResult: reply,
  })
  const isDraft = state === 'draft'
  const name = reference ?? t('calls.desk.new')
  const field = (meta: FieldMetadata<unknown>) => ({
    name: meta.name,
    error: meta.errors,
    defaultValue: meta.initialValue === undefined ? '' : String(meta.initialValue),
  })
  const isOn = (meta: FieldMetadata<string>) => Boolean(meta.initialValue)
  return (
    <div className="wrap page">
      <ErrorSummary errors={summaryErrors(form.allErrors)} />
      <Breadcrumb
        steps={[{ label: t('calls.desk.title'), href: `/${locale}/office/calls` }, { label: name }]}
      />
      <div className="page-h">
        <h1>{name}</h1>
        <p>
          <Chip>{t(`calls.state.${state}`)}</Chip>
        </p>
        {isSaved && <Flash>{t('calls.desk.saved')}</Flash>}
      </div>
      {isDraft && reference && (
        <Section id="publish" title={t('calls.desk.publish')}>
          {missing.length > 0 ? (
            <>
              <p>{t('calls.desk.missing')}</p>
              <ul className="prose">
                {missing.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            </>
          ) : (
            <>
              <p>{t('calls.event.publish.consequence')}</p>
              {mayWrite && (
                <PostForm>
                  <HiddenFields fields={{ intent: 'publish', revision: values.revision }} />
                  <Button>{t('calls.event.publish')}</Button>
                </PostForm>
              )}
            </>
          )}
        </Section>
      )}
      {!isDraft && <Notice>{t('calls.desk.frozen')}</Notice>}
      <PostForm>
        <fieldset className="stack sections" disabled={!mayWrite || !isDraft}>
          <legend className="vh">{name}</legend>
          <HiddenFields fields={{ intent: 'save', revision: values.revision }} />
          {(['title', 'summary', 'conditions'] as const).map((part) => {
            const set = fields[part].getFieldset()
            return (
              <Section key={part} id={part} title={t(`calls.field.${part}`)}>
                <p className="why">{t('calls.field.languages')}</p>
                <div className="cols two">
                  {locales.map((lang) => {
                    const meta = set[lang]
                    const label = localeNames[lang]
                    const optional = lang === 'en' || lang === 'de'
                    const common = { ...field(meta), label, optional, lang, required: false }
                    return part === 'title' ? (
                      <TextField key={lang} {...common} />
                    ) : (
                      <TextArea key={lang} {...common} limit={part === 'summary' ? 1200 : 8000} />
                    )
                  })}
                </div>
              </Section>
            )
          })}
          <Section id="dates" title={t('calls.field.dates')}>
            <Checkbox
              name="standing"
              label={t('calls.field.standing')}
              hint={t('calls.field.standing.hint')}
              defaultChecked={isOn(fields.standing)}
            />
            <div className="cols three">
              <DateField {...field(fields.opens)} label={t('calls.field.opens')} required={false} />
              <DateField
                {...field(fields.closes)}
                label={t('calls.field.closes')}
                required={false}
              />
            </div>
          </Section>
          <Section id="money" title={t('calls.field.money.title')}>
            <div className="cols three">
              <MoneyField {...field(fields.budget)} label={t('calls.field.budget')} optional />
              <MoneyField
                {...field(fields.maximumGrant)}
                label={t('calls.field.maximum')}
                optional
              />
            </div>
          </Section>
          <Section id="directions" title={t('calls.field.directions')}>
            <p className="why">{t('calls.field.directions.hint')}</p>
            <div className="cols three">
              {desk.directions.map(({ key, name: label }) => (
                <TextField
                  key={key}
                  {...field(fields.directions.getFieldset()[key] as FieldMetadata<unknown>)}
                  label={label}
                  unit="%"
                  width="s"
                  inputMode="decimal"
                  optional
                />
              ))}
            </div>
          </Section>
          <Section id="review" title={t('calls.field.review')}>
            <div className="cols three">
              <TextField
                {...field(fields.consultationDays)}
                label={t('calls.field.consultation-days')}
                inputMode="numeric"
                width="s"
              />
              <TextField
                {...field(fields.quorum)}
                label={t('calls.field.quorum')}
                inputMode="numeric"
                width="s"
              />
              <TextField
                {...field(fields.panelGroups)}
                label={t('calls.field.panel-groups')}
                inputMode="numeric"
                width="s"
              />
            </div>
            <RadioGroup
              name="reviewing"
              label={t('calls.field.reviewing')}
              value={String(fields.reviewing.initialValue ?? 'hidden')}
              options={reviewingModes.map((mode) => ({
                value: mode,
                label: t(`calls.field.reviewing.${mode}`),
              }))}
            />
            <Checkbox
              name="appeals"
              label={t('calls.field.appeals')}
              defaultChecked={isOn(fields.appeals)}
            />
            <Checkbox
              name="officialReply"
              label={t('calls.field.official-reply')}
              defaultChecked={isOn(fields.officialReply)}
            />
            <TextField
              {...field(fields.effectScale)}
              label={t('calls.field.effect-scale')}
              hint={t('calls.field.effect-scale.hint')}
              inputMode="decimal"
              width="s"
            />
          </Section>
          {mayWrite && isDraft && (
            <div className="buttons">
              <Button>{t('calls.desk.save')}</Button>
            </div>
          )}
        </fieldset>
      </PostForm>
    </div>
  )
}
