import type { FormReply } from '~/http/read-form.server'
import { useT } from '~/i18n/context'
import { type Locale, localeNames, officialLocales } from '~/i18n/locales'
import { RadioGroup } from '~/ui/choice-group'
import { SelectField } from '~/ui/select-field'
import { TextArea } from '~/ui/text-area'
import { DateField, MoneyField, TextField } from '~/ui/text-field'
import type { ActField as Field } from '../../present-act.server'

interface Props {
  field: Field
  /** What was typed before, with what is wrong. */
  reply?: FormReply
}

/** One field of an event, as it is asked for. */
export function ActField({ field, reply }: Props) {
  const { name, label, options, limit, min } = field
  const typed = typedIn(reply, name)
  const common = {
    name,
    label,
    hint: field.hint,
    error: reply?.error?.[name],
    optional: field.isOptional,
  }
  switch (field.kind) {
    case 'reasons':
      return <Reasons field={field} reply={reply} />
    case 'outcome':
    case 'choice':
      return <RadioGroup {...common} options={options ?? []} value={typed} />
    case 'rule':
      return <Chosen {...common} options={options ?? []} typed={typed} />
    case 'person':
      return options ? (
        <Chosen {...common} options={options} typed={typed} />
      ) : (
        <TextField {...common} type="email" autoComplete="off" width="m" defaultValue={typed} />
      )
    case 'money':
      return <MoneyField {...common} width="s" defaultValue={typed} />
    case 'day':
      return <DateField {...common} min={min ?? undefined} defaultValue={typed} />
    case 'text':
      return <TextArea {...common} limit={limit ?? undefined} short defaultValue={typed} />
    default:
      return <TextField {...common} width="m" defaultValue={typed} />
  }
}

interface ChosenProps {
  name: string
  label: string
  hint: string | null
  error?: string[] | null
  optional: boolean
  options: NonNullable<Field['options']>
  typed?: string
}

function Chosen({ typed, ...field }: ChosenProps) {
  const t = useT()
  return (
    <SelectField {...field} placeholder={t('proposals.act.choose')} defaultValue={typed ?? ''} />
  )
}

const courtesy: readonly Locale[] = ['en', 'de']

/** French and Dutch side by side: both are the act. The others are a courtesy. */
function Reasons({ field, reply }: Props) {
  const t = useT()
  const { name, label, hint, limit } = field
  const texts = reply?.initialValue?.[name] as Record<string, string> | undefined
  const area = (language: Locale, optional: boolean) => (
    <TextArea
      key={language}
      name={`${name}.${language}`}
      label={localeNames[language]}
      lang={language}
      optional={optional}
      limit={limit ?? undefined}
      rows={optional ? 4 : 10}
      defaultValue={texts?.[language]}
      error={reply?.error?.[`${name}.${language}`]}
    />
  )
  return (
    <fieldset className="field act-reasons">
      <legend>{label}</legend>
      {hint && <p className="hint">{hint}</p>}
      <div className="cols two">{officialLocales.map((language) => area(language, false))}</div>
      <details open={courtesy.some((language) => texts?.[language])}>
        <summary>{t('proposals.act.courtesy')}</summary>
        <div className="cols two mt3">{courtesy.map((language) => area(language, true))}</div>
      </details>
    </fieldset>
  )
}

function typedIn(reply: FormReply | undefined, name: string): string | undefined {
  const value = reply?.initialValue?.[name]
  return typeof value === 'string' ? value : undefined
}
