import { useT } from '~/i18n/context'
import { Pattern } from '~/ui/pattern'
import { type Helix, helixPattern } from '../schema'

/** A group of the Quad Helix: its pattern and its word. */
export function HelixName({ helix }: { helix: Helix }) {
  const t = useT()
  return (
    <span className="inline">
      <Pattern kind={helixPattern[helix]} />
      {t(`identity.helix.${helix}`)}
    </span>
  )
}
