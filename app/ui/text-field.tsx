import type { InputHTMLAttributes, ReactNode } from 'react'
import { classes } from './classes'
import { controlOf, FieldFrame, type FieldProps, fieldId } from './field'

type Native = Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'id' | 'size'>

export interface TextFieldProps extends FieldProps, Native {
  /** How wide the answer is likely to be: `s` a few digits, `m` a name. */
  width?: 's' | 'm'
  /** What stands after the figure: `%`, `€`. */
  unit?: ReactNode
}

export function TextField(props: TextFieldProps) {
  const { name, label, id, hint, error, optional, width, unit, className, ...native } = props
  const field = { name, label, id, hint, error, optional }
  const unitId = `${id ?? fieldId(name)}-unit`
  const control = controlOf(field, unit ? unitId : undefined)
  const input = (
    <input
      type="text"
      required={!optional}
      {...native}
      {...control}
      className={unit ? className : classes('input', width && `w-${width}`, className)}
    />
  )
  return (
    <FieldFrame {...field} control={control}>
      {unit ? (
        <span className="affix">
          {input}
          <span id={unitId}>{unit}</span>
        </span>
      ) : (
        input
      )}
    </FieldFrame>
  )
}

/** Whole euros as people write them; the server reads spaces and points alike. */
export function MoneyField(props: Omit<TextFieldProps, 'unit' | 'type'>) {
  return <TextField inputMode="numeric" autoComplete="off" unit="€" {...props} />
}

/** A day, by the browser's own calendar; `min` and `max` as `2026-12-18`. */
export function DateField(props: Omit<TextFieldProps, 'unit' | 'type'>) {
  return <TextField {...props} type="date" width="m" />
}
