import { useT } from '~/i18n/context'
import { MoreLink } from '~/ui/more-link'
import type { BoardColumn } from '../register'
import { ProposalItem } from './proposal-item'
import { StateChip } from './state-chip'
import { TermLine } from './term-line'

/** The way of a proposal as columns: how many stand at each step, and what rests too long. */
export function RegisterBoard({ columns }: { columns: readonly BoardColumn[] }) {
  const t = useT()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by key
    <section className="board" tabIndex={0} aria-label={t('proposals.register.board.title')}>
      {columns.map((column) => (
        <section key={column.state} aria-labelledby={`board-${column.state}`}>
          <h3 className="row between" id={`board-${column.state}`}>
            <StateChip state={column.state} />
            <span className="n">{column.count}</span>
          </h3>
          <ul className="items">
            {column.cards.map((card) => (
              <ProposalItem key={card.reference} card={card} level={4} head={null}>
                <div className="why">
                  <TermLine standing={card.standing} />
                </div>
              </ProposalItem>
            ))}
          </ul>
          {column.count > column.cards.length && (
            <MoreLink href={column.href}>
              {t('proposals.register.board.all', { count: column.count })}
            </MoreLink>
          )}
        </section>
      ))}
    </section>
  )
}
