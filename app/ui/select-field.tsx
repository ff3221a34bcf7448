import type { SelectHTMLAttributes } from 'react'
import { classes } from './classes'
import { controlOf, FieldFrame, type FieldProps } from './field'

export interface Option {
  value: string
  label: string
  disabled?: boolean
}

type Native = Omit<SelectHTMLAttributes<HTMLSelectElement>, 'name' | 'id' | 'size'>

export interface SelectFieldProps extends FieldProps, Native {
  options: readonly Option[]
  /** The first, empty entry: "Choose…". */
  placeholder?: string
  width?: 's' | 'm'
}

export function SelectField(props: SelectFieldProps) {
  const { name, label, id, hint, error, optional, options, placeholder, ...rest } = props
  const { width, className, ...native } = rest
  const field = { name, label, id, hint, error, optional }
  const control = controlOf(field)
  return (
    <FieldFrame {...field} control={control}>
      <select
        required={!optional}
        {...native}
        {...control}
        className={classes('input', width && `w-${width}`, className)}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
