import type { ProposalCardView } from '../card'
import { ProposalCard } from './proposal-card'

/** Proposals as a grid of cards. */
export function ProposalCards({ cards }: { cards: readonly ProposalCardView[] }) {
  return (
    <ul className="cards">
      {cards.map((card) => (
        <ProposalCard key={card.reference} card={card} />
      ))}
    </ul>
  )
}
