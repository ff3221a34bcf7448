import type { ReactNode } from 'react'

interface EmptyStateProps {
  /** What this place is for. */
  title: string
  children?: ReactNode
  /** The next step: a button or a link. */
  action?: ReactNode
  level?: 2 | 3
}

export function EmptyState({ title, children, action, level = 3 }: EmptyStateProps) {
  const Heading = `h${level}` as const
  return (
    <div className="empty">
      <Heading>{title}</Heading>
      {children && <p>{children}</p>}
      {action}
    </div>
  )
}
