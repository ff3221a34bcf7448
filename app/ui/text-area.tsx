import type { TextareaHTMLAttributes } from 'react'
import { useLocale, useT } from '~/i18n/context'
import { formatNumber } from '~/i18n/formats'
import { classes } from './classes'
import { controlOf, FieldFrame, type FieldProps } from './field'

type Native = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'name' | 'id'>

export interface TextAreaProps extends FieldProps, Native {
  /** Most characters allowed; said in words under the field, never cut off while typing. */
  limit?: number
  short?: boolean
}

export function TextArea(props: TextAreaProps) {
  const { name, label, id, hint, error, optional, limit, short, className, ...native } = props
  const t = useT()
  const locale = useLocale()
  const [characters, tooLong] = [t('ui.characters'), t('ui.characters.too-long')]
  const field = { name, label, id, hint, error, optional }
  const base = controlOf(field)
  const control = limit ? controlOf(field, `${base.id}-count`) : base
  const used = String(native.value ?? native.defaultValue ?? '').length
  return (
    <FieldFrame
      {...field}
      control={control}
      after={
        limit && (
          <p className={classes('hint', used > limit && 'bad')} id={`${base.id}-count`}>
            {/* Figures are written here, not in the message: a page that hydrates counts on. */}
            {used > 0 && `${formatNumber(locale, used)} / `}
            {formatNumber(locale, limit)} {characters}
            {used > limit && ` · ${tooLong}`}
          </p>
        )
      }
    >
      <textarea
        required={!optional}
        rows={short ? 3 : 6}
        {...native}
        {...control}
        className={classes('input', short && 'short', className)}
      />
    </FieldFrame>
  )
}
