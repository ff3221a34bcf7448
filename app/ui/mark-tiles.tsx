import { type Hue, Mark, type MarkShape } from './mark'

export interface MarkTile {
  shape: MarkShape
  hue: Hue
  label: string
  href: string
  count: string
  /** What is counted, for those who do not see the tile: "proposals". */
  countOf: string
}

interface MarkTilesProps {
  families: readonly { title: string; tiles: readonly MarkTile[] }[]
}

/** The nine marks, large, in their two families; each leads to its list. */
export function MarkTiles({ families }: MarkTilesProps) {
  return (
    <div className="families">
      {families.map((family) => (
        <div key={family.title}>
          <h3>{family.title}</h3>
          <ul className={family.tiles.length === 4 ? 'tiles four' : 'tiles'}>
            {family.tiles.map((tile) => (
              <li key={tile.href}>
                <a href={tile.href}>
                  <Mark shape={tile.shape} hue={tile.hue} size={104} />
                  <span className="name">{tile.label}</span>
                  <span className="count">
                    {tile.count}
                    <span className="vh"> {tile.countOf}</span>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
