import type { ReactNode } from 'react'

interface Props {
  /** Its heading is `<id>-h`. */
  id: string
  title: string
  /** What it is for. */
  lead?: ReactNode
  children: ReactNode
}

/** A part of a page of forms: what it is about at one side, what one does at the other. */
export function PagePart({ id, title, lead, children }: Props) {
  return (
    <section id={id} className="rule split" aria-labelledby={`${id}-h`}>
      <div className="stack tight">
        <h2 id={`${id}-h`}>{title}</h2>
        {lead && <p className="why">{lead}</p>}
      </div>
      <div className="stack">{children}</div>
    </section>
  )
}
