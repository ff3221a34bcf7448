import type { Tone } from '~/ui/chip'
import type { GlyphName } from '~/ui/glyph'
import type { ProposalStateKey } from './state'

/** How far along: the disc fills up to the decision. Colour only where it was decided. */
export const stateLook: Record<ProposalStateKey, { glyph: GlyphName; tone?: Tone }> = {
  draft: { glyph: 'draft' },
  discarded: { glyph: 'out' },
  admissibility: { glyph: 'empty' },
  amending: { glyph: 'pause' },
  inadmissible: { glyph: 'no', tone: 'bad' },
  merged: { glyph: 'out' },
  consultation: { glyph: 'quarter' },
  evaluation: { glyph: 'half' },
  deliberation: { glyph: 'three-quarters' },
  cosigning: { glyph: 'three-quarters' },
  decided: { glyph: 'three-quarters' },
  'reserve-list': { glyph: 'pause' },
  rejected: { glyph: 'no', tone: 'bad' },
  appeal: { glyph: 'three-quarters' },
  approved: { glyph: 'yes', tone: 'good' },
  piloting: { glyph: 'ring' },
  measuring: { glyph: 'ring' },
  completed: { glyph: 'full' },
  stopped: { glyph: 'out' },
  withdrawn: { glyph: 'out' },
  lapsed: { glyph: 'out' },
}
