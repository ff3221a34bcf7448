import type { InputHTMLAttributes, ReactNode } from 'react'
import { Choice } from './choice'
import { classes } from './classes'
import { errorText, FieldNotes, fieldId } from './field'

type Native = Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'id' | 'type'>

export interface CheckboxProps extends Native {
  name: string
  label: ReactNode
  id?: string
  hint?: ReactNode
  error?: string | readonly string[] | null
}

/** A single box: agreement, yes or no. */
export function Checkbox({
  name,
  label,
  id = fieldId(name),
  hint,
  error,
  ...native
}: CheckboxProps) {
  const wrong = errorText(error)
  return (
    <div className={classes('field', wrong && 'wrong')}>
      <FieldNotes id={id} error={wrong} />
      <Choice
        kind="checkbox"
        {...native}
        id={id}
        name={name}
        label={label}
        hint={hint}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? `${id}-error` : undefined}
      />
    </div>
  )
}
