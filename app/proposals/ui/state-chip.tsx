import { useT } from '~/i18n/context'
import { Chip } from '~/ui/chip'
import type { ProposalStateKey } from '../state'
import { stateLook } from '../state-look'

/** The state of a proposal in an icon and a word; give the state as the reader may see it. */
export function StateChip({ state }: { state: ProposalStateKey }) {
  const t = useT()
  return <Chip {...stateLook[state]}>{t(`proposals.state.${state}`)}</Chip>
}
