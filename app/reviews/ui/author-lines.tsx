import { useT } from '~/i18n/context'
import { type Helix, helixPattern } from '~/identity/schema'
import { Pattern } from '~/ui/pattern'
import type { AuthorsView } from '../present-document.server'

/** The lead and the partners who accepted, each with their group. */
export function AuthorLines({ authors, inLine }: { authors: AuthorsView; inLine?: boolean }) {
  const { name, organisation, helix, partners } = authors
  return (
    <ul className={inLine ? 'row' : 'stack tight'}>
      <li className="row tight">
        <GroupMark helix={helix} />
        <span>{organisation ? `${name} · ${organisation}` : name}</span>
      </li>
      {partners.map((partner) => (
        <li key={partner.name} className="row tight">
          <GroupMark helix={partner.helix} />
          <span>{partner.name}</span>
        </li>
      ))}
    </ul>
  )
}

/** A group of the Quad Helix: its pattern and its word. */
export function GroupMark({ helix }: { helix: Helix }) {
  const t = useT()
  return (
    <span className="helix">
      <Pattern kind={helixPattern[helix]} />
      <span className="muted">{t(`identity.helix.${helix}.one`)}</span>
    </span>
  )
}
