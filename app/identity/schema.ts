import type { Locale } from '~/i18n/locales'

export const helixGroups = ['citizen', 'business', 'academia', 'public-service'] as const
export type Helix = (typeof helixGroups)[number]

/** One hue, four patterns, the same everywhere. */
export const helixPattern = {
  citizen: 'solid',
  business: 'stripes',
  academia: 'dots',
  'public-service': 'outline',
} as const satisfies Record<Helix, string>

export const roles = ['officer', 'reviewer', 'board', 'moderator', 'administrator'] as const
export type Role = (typeof roles)[number]

/** A signed-in person as rules and pages see them; `Person | null` is "whoever asks". */
export interface Person {
  id: string
  name: string
  email: string
  helix: Helix
  /** Language of letters. */
  language: Locale
  municipality: string | null
  roles: readonly Role[]
  organisations: readonly { id: string; name: string }[]
  isConfirmed: boolean
  persona: string | null
  /** What a token may do; null for a session, which may do all that the person may. */
  scope: TokenScope | null
}

export const tokenScopes = ['read', 'write', 'office', 'all'] as const
export type TokenScope = (typeof tokenScopes)[number]

export const hasRole = (viewer: Person | null, ...wanted: Role[]): boolean =>
  viewer !== null && wanted.some((role) => viewer.roles.includes(role))

/** Anybody of the Smart City Office. */
export const isOffice = (viewer: Person | null): boolean =>
  hasRole(viewer, 'officer', 'board', 'moderator', 'administrator')
