import type { ReactNode } from 'react'
import type { Helix, Role } from '~/identity/schema'

export interface FrameProps {
  path: string
  theme: 'auto' | 'light' | 'dark'
  viewer: { name: string; helix: Helix; roles: readonly Role[] } | null
  isDemo: boolean
  staff: boolean
  children: ReactNode
}

/** What stands around every page. */
export function Frame({ children }: FrameProps) {
  return <main id="main">{children}</main>
}
