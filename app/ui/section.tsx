import type { ReactNode } from 'react'
import { classes } from './classes'

interface SectionHeadingProps {
  children: ReactNode
  id?: string
  level?: 2 | 3
  /** At the end of the line: a link, a remark. */
  aside?: ReactNode
}

/** A heading with what belongs at the other end of its line. */
export function SectionHeading({ children, id, level = 2, aside }: SectionHeadingProps) {
  const Heading = `h${level}` as const
  return (
    <div className="sec-h">
      <Heading id={id}>{children}</Heading>
      {aside}
    </div>
  )
}

interface SectionProps {
  /** The section's anchor; its heading is `<id>-h`. */
  id: string
  title: ReactNode
  level?: 2 | 3
  aside?: ReactNode
  /** `ink` opens a part of the page, `hair` divides one, `none` leaves the line to its place. */
  rule?: 'ink' | 'hair' | 'none'
  className?: string
  children: ReactNode
}

const ruleClass = { ink: 'rule', hair: 'hair', none: undefined }

/** A part of a page: an ink rule, a heading, its content. */
export function Section(props: SectionProps) {
  const { id, title, level, aside, rule = 'ink', className, children } = props
  return (
    <section
      id={id}
      className={classes('sec', ruleClass[rule], className)}
      aria-labelledby={`${id}-h`}
    >
      <SectionHeading id={`${id}-h`} level={level} aside={aside}>
        {title}
      </SectionHeading>
      {children}
    </section>
  )
}
