import { useT } from '~/i18n/context'
import { Disclosure } from '~/ui/disclosure'
import { PairTable } from '~/ui/pair-table'
import type { ProposalCardView } from '../card'
import type { MunicipalityTile } from '../register'
import { ProposalItem } from './proposal-item'
import { StateChip } from './state-chip'
import { TermLine } from './term-line'

interface Props {
  tiles: readonly MunicipalityTile[]
  cards: readonly ProposalCardView[]
}

/** The Region as squares of one size, darker where more is proposed, and the list beside it. */
export function RegisterMap({ tiles, cards }: Props) {
  const t = useT()
  const most = tiles.reduce((a, b) => (b.count > a.count ? b : a))
  const shade = (count: number) => (count === 0 ? 0 : Math.ceil((count / most.count) * 4))
  return (
    <div className="split map">
      <figure className="stack" aria-labelledby="map-title">
        <h3 id="map-title">
          {most.count > 0
            ? t('proposals.register.map.label', { most: most.name, count: most.count })
            : t('proposals.register.map.label.none')}
        </h3>
        <ul className="tilemap">
          {tiles.map((tile) => (
            <li key={tile.nis} className={`x${tile.column} y${tile.row} s${shade(tile.count)}`}>
              <a href={tile.href} aria-current={tile.isChosen || undefined}>
                <span className="name">{tile.name}</span>
                <b>{tile.count}</b>
              </a>
            </li>
          ))}
        </ul>
        <figcaption className="small muted">{t('proposals.register.map.note')}</figcaption>
        <Disclosure summary={t('proposals.register.map.table')}>
          <PairTable
            caption={t('proposals.register.map.title')}
            hideCaption
            rows={[...tiles]
              .sort((a, b) => b.count - a.count)
              .map((tile) => ({
                label: <a href={tile.href}>{tile.name}</a>,
                value: tile.count,
              }))}
          />
        </Disclosure>
      </figure>
      <section aria-labelledby="map-list">
        <h3 className="vh" id="map-list">
          {t('proposals.register.map.list')}
        </h3>
        <ul className="items">
          {cards.map((card) => (
            <ProposalItem
              key={card.reference}
              card={card}
              level={4}
              head={<StateChip state={card.standing.state} />}
            >
              <div className="why">
                <TermLine standing={card.standing} meter={false} />
              </div>
            </ProposalItem>
          ))}
        </ul>
      </section>
    </div>
  )
}
