import { findAccount } from '#db/queries/identity/find-account'
import { listApiTokens } from '#db/queries/identity/list-api-tokens'
import type { AppContext } from '~/context.server'
import type { Locale } from '~/i18n/locales'
import { type Helix, isOffice, type Person, type TokenScope, tokenScopes } from './schema'
import { listSessions, type SessionLine } from './session.server'

export interface SettingsProps {
  profile: {
    name: string
    email: string
    helix: Helix
    language: Locale
    municipality: string | null
    organisations: string[]
    isConfirmed: boolean
  }
  hasPassword: boolean
  sessions: (SessionLine & { isThis: boolean })[]
  tokens: { id: string; name: string; scope: TokenScope; madeAt: number; usedAt: number | null }[]
  /** What a new token of theirs may be allowed. */
  scopes: TokenScope[]
}

/** A person's own account. */
export async function presentSettings(
  ctx: AppContext,
  viewer: Person,
  sessionId: string | null,
): Promise<SettingsProps> {
  const [account, sessions, tokens] = await Promise.all([
    findAccount(ctx.db.read, viewer.id),
    listSessions(ctx, viewer.id),
    listApiTokens(ctx.db.read, viewer.id),
  ])
  const { name, email, helix, language, municipality, isConfirmed } = viewer
  const organisations = viewer.organisations.map((organisation) => organisation.name)
  return {
    profile: { name, email, helix, language, municipality, organisations, isConfirmed },
    hasPassword: account?.password_hash != null,
    sessions: sessions.map((session) => ({ ...session, isThis: session.publicId === sessionId })),
    tokens: tokens.map((token) => ({
      id: token.id,
      name: token.name,
      scope: tokenScopes.find((scope) => scope === token.scope) ?? 'read',
      madeAt: token.created_at,
      usedAt: token.last_used_at,
    })),
    scopes: tokenScopes.filter((scope) => scope !== 'office' || isOffice(viewer)),
  }
}
