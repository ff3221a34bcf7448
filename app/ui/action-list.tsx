import type { ReactNode } from 'react'
import { useT } from '~/i18n/context'
import { Button, ButtonLink } from './button'
import { HiddenFields } from './hidden-fields'
import type { IconName } from './icon'
import { PostForm } from './post-form'

export interface PossibleAction {
  key: string
  label: string
  /** What happens then, in words. */
  consequence?: ReactNode
  icon?: IconName
  shortcut?: string
  /** The one primary act of the page. */
  primary?: boolean
  danger?: boolean
  /** Either a page to go to, or a form to send at once. */
  href?: string
  form?: { action: string; fields?: Record<string, string> }
}

export interface RefusedAction {
  key: string
  label: string
  /** Why not now. */
  reason: ReactNode
  /** What would lift it. */
  lift?: ReactNode
  icon?: IconName
}

interface ActionListProps {
  possible: readonly PossibleAction[]
  refused?: readonly RefusedAction[]
  level?: 2 | 3
  /** Prefix of the ids; needed when two lists share a page. */
  id?: string
}

/** What one can do here, and what not now and why: both lists come from the same machine. */
export function ActionList({ possible, refused = [], level = 2, id = 'acts' }: ActionListProps) {
  const t = useT()
  const Heading = `h${level}` as const
  return (
    <>
      {possible.length > 0 && (
        <section className="sec rule" aria-labelledby={`${id}-can`}>
          <Heading id={`${id}-can`}>{t('ui.actions.possible')}</Heading>
          <ul className="acts">
            {possible.map((action) => (
              <li key={action.key}>
                <Act action={action} />
                <span>{action.consequence}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {refused.length > 0 && (
        <section className="sec rule" aria-labelledby={`${id}-not`}>
          <Heading id={`${id}-not`}>{t('ui.actions.refused')}</Heading>
          <ul className="acts">
            {refused.map((action) => (
              <Refused key={action.key} action={action} id={`${id}-${action.key}-why`} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Act({ action }: { action: PossibleAction }) {
  const kind = action.primary ? 'primary' : action.danger ? 'danger-quiet' : 'secondary'
  const look = { kind, icon: action.icon, shortcut: action.shortcut } as const
  if (action.href) {
    return (
      <ButtonLink href={action.href} {...look}>
        {action.label}
      </ButtonLink>
    )
  }
  return (
    <PostForm action={action.form?.action}>
      <HiddenFields fields={action.form?.fields} />
      <Button {...look}>{action.label}</Button>
    </PostForm>
  )
}

function Refused({ action, id }: { action: RefusedAction; id: string }) {
  return (
    <li>
      <Button type="button" kind="secondary" icon={action.icon} aria-disabled aria-describedby={id}>
        {action.label}
      </Button>
      <span id={id} className="muted">
        {action.reason} {action.lift && <span className="lift">{action.lift}</span>}
      </span>
    </li>
  )
}
