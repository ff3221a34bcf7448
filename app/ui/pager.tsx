import type { ReactNode } from 'react'
import { useT } from '~/i18n/context'
import { Icon } from './icon'

interface PagerProps {
  /** What is on this page: "1–6 of 17". */
  children?: ReactNode
  next?: string | null
  nextLabel?: string
  /** Back to the start of the list; there is no step back in a keyset list. */
  first?: string | null
}

export function Pager({ children, next, nextLabel, first }: PagerProps) {
  const t = useT()
  return (
    <nav className="pager" aria-label={t('ui.pager')}>
      <span className="muted">{children}</span>
      {first && (
        <a className="more back" href={first} rel="first">
          <Icon name="arrow-left" />
          {t('ui.pager.first')}
        </a>
      )}
      {next && (
        <a className="more" href={next} rel="next">
          {nextLabel ?? t('ui.pager.next')}
          <Icon name="arrow-right" />
        </a>
      )}
    </nav>
  )
}
