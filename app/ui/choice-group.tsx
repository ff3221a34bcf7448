import type { ReactNode } from 'react'
import { Choice } from './choice'
import { classes } from './classes'
import { errorText, FieldNotes, type FieldProps, fieldId, OptionalMark } from './field'

export interface ChoiceOption {
  value: string
  label: ReactNode
  hint?: ReactNode
  lead?: ReactNode
  count?: ReactNode
}

export interface ChoiceGroupProps extends FieldProps {
  options: readonly ChoiceOption[]
  /** The chosen value (radios). */
  value?: string | null
  onChange?: (value: string, checked: boolean) => void
}

/** A question with several answers, one of which may be chosen. */
export function RadioGroup(props: ChoiceGroupProps) {
  return <Group {...props} kind="radio" chosen={props.value ? [props.value] : []} />
}

/** A question with several answers, any of which may be chosen. */
export function CheckboxGroup({
  values,
  ...props
}: Omit<ChoiceGroupProps, 'value'> & { values?: readonly string[] }) {
  return <Group {...props} kind="checkbox" chosen={values ?? []} />
}

type GroupProps = ChoiceGroupProps & { kind: 'radio' | 'checkbox'; chosen: readonly string[] }

function Group({ kind, chosen, options, onChange, ...field }: GroupProps) {
  const id = field.id ?? fieldId(field.name)
  const wrong = errorText(field.error)
  const described = [field.hint && `${id}-hint`, wrong && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset
      className={classes('field', wrong && 'wrong')}
      aria-describedby={described || undefined}
    >
      <legend>
        {field.label}
        {field.optional && <OptionalMark />}
      </legend>
      <FieldNotes id={id} hint={field.hint} error={wrong} />
      <div>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            kind={kind}
            // An error summary links to the group's id: the first answer takes it.
            id={index === 0 ? id : `${id}-${index}`}
            name={field.name}
            value={option.value}
            label={option.label}
            hint={option.hint}
            lead={option.lead}
            count={option.count}
            defaultChecked={chosen.includes(option.value)}
            required={kind === 'radio' && !field.optional}
            onChange={onChange && ((event) => onChange(option.value, event.target.checked))}
          />
        ))}
      </div>
    </fieldset>
  )
}
