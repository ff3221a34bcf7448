import type { ReactNode } from 'react'
import { classes } from './classes'
import { errorText, FieldNotes, type FieldProps, fieldId } from './field'

export interface SegmentedProps extends FieldProps {
  options: readonly { value: string; label: ReactNode }[]
  value?: string | null
  onChange?: (value: string) => void
  /** As wide as its place on a phone. */
  fill?: boolean
}

/** Two to five short answers side by side: real radios, drawn as one switch. */
export function Segmented({ options, value, onChange, fill, ...field }: SegmentedProps) {
  const id = field.id ?? fieldId(field.name)
  const wrong = errorText(field.error)
  const described = [field.hint && `${id}-hint`, wrong && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset
      className={classes('field', wrong && 'wrong')}
      aria-describedby={described || undefined}
    >
      <legend>{field.label}</legend>
      <FieldNotes id={id} hint={field.hint} error={wrong} />
      <div>
        <div className={classes('seg', fill && 'fill')}>
          {options.map((option, index) => (
            <label key={option.value}>
              <input
                type="radio"
                id={index === 0 ? id : undefined}
                name={field.name}
                value={option.value}
                defaultChecked={option.value === value}
                onChange={onChange && (() => onChange(option.value))}
              />
              {option.label}
            </label>
          ))}
        </div>
      </div>
    </fieldset>
  )
}
