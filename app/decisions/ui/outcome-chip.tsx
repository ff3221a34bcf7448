import { useT } from '~/i18n/context'
import { Chip, type Tone } from '~/ui/chip'
import type { GlyphName } from '~/ui/glyph'
import type { Outcome } from '../schema'

export const outcomeLook = {
  approve: { glyph: 'yes', tone: 'good' },
  reserve: { glyph: 'pause' },
  reject: { glyph: 'no', tone: 'bad' },
} as const satisfies Record<Outcome, { glyph: GlyphName; tone?: Tone }>

/** What was decided, in an icon and a word. */
export function OutcomeChip({ outcome }: { outcome: Outcome }) {
  const t = useT()
  const look: { glyph: GlyphName; tone?: Tone } = outcomeLook[outcome]
  return <Chip {...look}>{t(`decisions.outcome.${outcome}`)}</Chip>
}
