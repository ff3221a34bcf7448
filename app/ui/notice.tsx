import type { ReactNode } from 'react'
import type { Tone } from './chip'
import { classes } from './classes'
import { Icon, type IconName } from './icon'

interface NoticeProps {
  children: ReactNode
  tone?: Tone
  icon?: IconName
}

const iconOf: Record<Tone, IconName> = {
  good: 'check',
  warn: 'triangle-alert',
  bad: 'circle-alert',
}

/** A remark with a line in the margin; its icon says the tone again. */
export function Notice({ children, tone, icon }: NoticeProps) {
  return (
    <div className={classes('notice', tone)}>
      <Icon name={icon ?? (tone ? iconOf[tone] : 'info')} />
      <div>{children}</div>
    </div>
  )
}
