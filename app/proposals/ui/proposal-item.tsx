import type { ReactNode } from 'react'
import { useLocale } from '~/i18n/context'
import { Mark } from '~/ui/mark'
import type { ProposalCardView } from '../card'

interface Props {
  card: ProposalCardView
  /** First line: a state, days left. */
  head: ReactNode
  /** Below the title: why, whose turn, voices. */
  children?: ReactNode
  level?: 3 | 4
}

/** One proposal in a plain list (`<ul className="items">`). */
export function ProposalItem({ card, head, children, level = 3 }: Props) {
  const locale = useLocale()
  const Heading = `h${level}` as const
  const [mark] = card.marks
  return (
    <li>
      <div className="row between">
        {head}
        <span className="ref">
          {mark && <Mark shape={mark.shape} hue={mark.hue} label={mark.label} />}
          {card.reference}
        </span>
      </div>
      <Heading lang={card.language === locale ? undefined : card.language}>
        <a className="plain" href={card.href}>
          {card.title}
        </a>
      </Heading>
      {children}
    </li>
  )
}
