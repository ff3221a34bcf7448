import type { DecidedItem } from '~/decisions/decided'
import type { Locale } from '~/i18n/locales'
import type { Helix } from '~/identity/schema'
import type { ProposalCardView } from '~/proposals/card'
import type { Punctuality } from '~/proposals/present-punctuality.server'
import type { Hue, MarkShape } from '~/ui/mark'
import type { PageHead } from './page-meta'

export interface CallTeaser {
  reference: string
  href: string
  title: { text: string; lang: Locale }
  hue: Hue
  /** Null for the idea box, which never closes. */
  closesAt: number | null
  budget: number | null
}

export interface DirectionTile {
  key: string
  label: string
  shape: MarkShape
  hue: Hue
  kind: 'desi' | 'condition'
  count: number
  href: string
}

/** Everything the home page shows. */
export interface HomeView extends PageHead {
  proposals: number
  /** The one that closes first; null where nothing takes proposals. */
  call: CallTeaser | null
  /** How many more are open. */
  otherCalls: number
  /** A promise that was chosen; null before the first one. */
  hero: ProposalCardView | null
  directions: DirectionTile[]
  decided: DecidedItem[]
  consultations: { count: number; cards: ProposalCardView[] }
  punctuality: Punctuality
  groups: { helix: Helix; count: number }[]
}
