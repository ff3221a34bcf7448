import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'

export type CheckStatus = 'passed' | 'failed' | 'open' | 'partial'

export interface Check {
  key: string
  status: CheckStatus
  label: ReactNode
  detail?: ReactNode
  /** At the end: the result in a word, or a link to do it. */
  result?: ReactNode
}

const look: Record<CheckStatus, { icon: IconName; tone: string }> = {
  passed: { icon: 'check', tone: 'good' },
  failed: { icon: 'x', tone: 'bad' },
  open: { icon: 'circle', tone: 'muted' },
  partial: { icon: 'hourglass', tone: 'warn' },
}

/** Conditions with their state: icon, name, finding, result. */
export function CheckList({ checks }: { checks: readonly Check[] }) {
  return (
    <ul className="checks">
      {checks.map((check) => (
        <li key={check.key}>
          <Icon name={look[check.status].icon} className={look[check.status].tone} />
          <b>{check.label}</b>
          <span>{check.detail}</span>
          <span className={check.status === 'open' ? undefined : look[check.status].tone}>
            {check.result}
          </span>
        </li>
      ))}
    </ul>
  )
}
