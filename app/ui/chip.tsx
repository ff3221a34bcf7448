import type { ReactNode } from 'react'
import { classes } from './classes'
import { Glyph, type GlyphName } from './glyph'
import { Icon, type IconName } from './icon'

export type Tone = 'good' | 'warn' | 'bad'

interface ChipProps {
  children: ReactNode
  /** Colour only for approved, rejected, late; everything else is ink. */
  tone?: Tone
  glyph?: GlyphName
  icon?: IconName
}

/** A state in an icon and a word. */
export function Chip({ children, tone, glyph, icon }: ChipProps) {
  return (
    <span className={classes('state', tone)}>
      {glyph && <Glyph name={glyph} />}
      {icon && <Icon name={icon} size={16} />}
      {children}
    </span>
  )
}
