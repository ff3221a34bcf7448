import { useT } from '~/i18n/context'
import { Chip } from '~/ui/chip'
import type { GlyphName } from '~/ui/glyph'

const glyphs: Record<string, GlyphName> = {
  draft: 'draft',
  published: 'empty',
  open: 'quarter',
  closed: 'half',
  deciding: 'three-quarters',
  decided: 'full',
  archived: 'out',
  cancelled: 'no',
}

/** The state of a call in an icon and a word. */
export function CallChip({ state }: { state: string }) {
  const t = useT()
  return <Chip glyph={glyphs[state] ?? 'empty'}>{t(`calls.state.${state}`)}</Chip>
}
