import type { ReactNode } from 'react'
import { useT } from '~/i18n/context'
import { MeterThin } from './meter-thin'

export type TimelineStatus = 'past' | 'present' | 'future'

export interface TimelineItem {
  label: ReactNode
  status: TimelineStatus
  /** When, in words: "28 Oct", "by 20 Jan, usually 12 days". */
  date?: ReactNode
  /** A second line: whose turn, how many voices. */
  detail?: ReactNode
  /** The rule that governs a step to come, or the event behind a past one. */
  href?: string
  /** How much of the term is used, from 0 to 1, for the present step. */
  used?: number
  late?: boolean
  /** A past step that ended badly, or one left out. */
  refused?: boolean
}

interface TimelineProps {
  items: readonly TimelineItem[]
  label: string
  /** Across the page from 60 rem up; otherwise always down. */
  across?: boolean
}

/** Past, present and future of one thing, in one list. */
export function Timeline({ items, label, across = true }: TimelineProps) {
  const t = useT()
  return (
    <ol className={across ? 'tl across' : 'tl'} aria-label={label}>
      {items.map((item, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: the order of the steps is their identity
          key={index}
          className={item.status}
          aria-current={item.status === 'present' ? 'step' : undefined}
        >
          <Node item={item} />
          <b>
            {item.href ? <a href={item.href}>{item.label}</a> : item.label}
            <span className="vh"> ({t(`ui.timeline.${item.status}`)})</span>
          </b>
          <div>
            {item.used !== undefined && (
              <MeterThin value={item.used} height={6} tone={item.late ? 'bad' : undefined} />
            )}
            {item.date && <span className={item.late ? 'when bad' : 'when'}>{item.date}</span>}
            {item.detail && <span className="when">{item.detail}</span>}
          </div>
        </li>
      ))}
    </ol>
  )
}

function Node({ item }: { item: TimelineItem }) {
  return (
    <svg className="node" width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
      {item.status === 'past' && <circle className="ink" cx="14" cy="14" r="9" />}
      {item.status === 'past' && (
        <path
          className="tick"
          d={item.refused ? 'm10.5 10.5 7 7m0-7-7 7' : 'm10 14.3 3 3 5.4-6.3'}
        />
      )}
      {item.status === 'present' && <circle className="ring" cx="14" cy="14" r="11.5" />}
      {item.status === 'present' && <path className="ink" d="M14 7a7 7 0 1 1-7 7h7z" />}
      {item.status === 'future' && <circle className="ring" cx="14" cy="14" r="8" />}
    </svg>
  )
}
