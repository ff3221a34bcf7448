import type { InputHTMLAttributes, ReactNode } from 'react'

type Native = Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'children'>

export interface ChoiceProps extends Native {
  kind: 'checkbox' | 'radio'
  id: string
  label: ReactNode
  /** A mark or pattern before the words. */
  lead?: ReactNode
  /** A figure at the end of the line. */
  count?: ReactNode
  hint?: ReactNode
}

/** One box or dot with its words; the whole line is the target. */
export function Choice({ kind, id, label, lead, count, hint, ...native }: ChoiceProps) {
  const described = [native['aria-describedby'], hint && `${id}-what`].filter(Boolean).join(' ')
  return (
    <label className="check" htmlFor={id}>
      <input {...native} type={kind} id={id} aria-describedby={described || undefined} />
      <span className="w">
        {lead}
        <span>{label}</span>
      </span>
      {count !== undefined && <span className="n">{count}</span>}
      {hint && (
        <span className="hint" id={`${id}-what`}>
          {hint}
        </span>
      )}
    </label>
  )
}
