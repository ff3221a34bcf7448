import type { ReactNode } from 'react'

interface CardProps {
  href: string
  title: ReactNode
  /** The language of the title when it is not the page's. */
  lang?: string
  /** First line: marks at the start, the state at the end. */
  head: ReactNode
  /** Each of the next slots is one row of the grid, so that rows line up across cards. */
  /** The live sentence; its interval in `<b className="hl">`. */
  sentence?: ReactNode
  drawing?: ReactNode
  by?: ReactNode
  foot?: ReactNode
}

/** A thing in a list of cards (`<ul className="cards">`); the whole card leads to it. */
export function Card({ href, title, lang, head, sentence, drawing, by, foot }: CardProps) {
  return (
    <li className="card">
      <div className="hd">{head}</div>
      {/* Title and sentence share a row: the free space of a short title falls below both. */}
      <div className="say">
        <h3 lang={lang}>
          <a href={href}>{title}</a>
        </h3>
        {sentence && <p className="sentence">{sentence}</p>}
      </div>
      <div>{drawing}</div>
      <div className="by">{by}</div>
      <div className="ft">{foot}</div>
    </li>
  )
}
