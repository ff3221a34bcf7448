import type { ReactNode } from 'react'
import { Button } from './button'
import { HiddenFields } from './hidden-fields'
import { Icon, type IconName } from './icon'
import { PostForm } from './post-form'

interface FlashProps {
  children: ReactNode
  icon?: IconName
  /** A form that takes it back, for acts that can be. */
  undo?: { action: string; label: string; fields?: Record<string, string>; shortcut?: string }
}

/** What has just been done, said once after the page came back. */
export function Flash({ children, icon = 'check', undo }: FlashProps) {
  return (
    <div className="flash" role="status">
      <Icon name={icon} />
      <div>{children}</div>
      {undo && (
        <PostForm action={undo.action}>
          <HiddenFields fields={undo.fields} />
          <Button small shortcut={undo.shortcut}>
            {undo.label}
          </Button>
        </PostForm>
      )}
    </div>
  )
}
