import type { ReactNode } from 'react'
import { useT } from '~/i18n/context'
import { classes } from './classes'
import { Icon } from './icon'

export interface FieldProps {
  /** The name in the form; the id is made of it unless one is given. */
  name: string
  label: ReactNode
  id?: string
  hint?: ReactNode
  /** What is wrong, in the words the error summary uses too. */
  error?: string | readonly string[] | null
  /** Says "(optional)" after the label; what is not optional is required. */
  optional?: boolean
}

export interface Control {
  id: string
  name: string
  'aria-describedby'?: string
  'aria-invalid'?: true
}

/** The id an error summary links to. */
export const fieldId = (name: string): string => `f-${name.replace(/[^\w-]+/g, '-')}`

export const errorText = (error: FieldProps['error']): string | undefined =>
  (typeof error === 'string' ? error : error?.join(' ')) || undefined

/** What a control must carry so that label, hint, error and extras belong to it. */
export function controlOf(field: FieldProps, extra?: string): Control {
  const id = field.id ?? fieldId(field.name)
  const wrong = errorText(field.error)
  const described = [field.hint && `${id}-hint`, wrong && `${id}-error`, extra].filter(Boolean)
  return {
    id,
    name: field.name,
    'aria-describedby': described.join(' ') || undefined,
    'aria-invalid': wrong ? true : undefined,
  }
}

interface FrameProps extends FieldProps {
  control: Control
  children: ReactNode
  after?: ReactNode
}

/** Label, hint, error and control in their order; used by each kind of field. */
export function FieldFrame({ control, children, after, ...field }: FrameProps) {
  const wrong = errorText(field.error)
  return (
    <div className={classes('field', wrong && 'wrong')}>
      <label htmlFor={control.id}>
        {field.label}
        {field.optional && <OptionalMark />}
      </label>
      <FieldNotes id={control.id} hint={field.hint} error={wrong} />
      {children}
      {after}
    </div>
  )
}

export function OptionalMark() {
  const t = useT()
  return <span className="opt"> {t('ui.optional')}</span>
}

export function FieldNotes({ id, hint, error }: { id: string; hint?: ReactNode; error?: string }) {
  // Said even when unused: a page that hydrates can only repeat what was said.
  const prefix = useT()('ui.error')
  return (
    <>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${id}-error`}>
          <Icon name="circle-alert" />
          <span>
            <span className="vh">{prefix} </span>
            {error}
          </span>
        </p>
      )}
    </>
  )
}
