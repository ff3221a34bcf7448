import { Lucia, TimeSpan } from 'lucia'
import { deleteSessionOf } from '#db/queries/identity/delete-session-of'
import { deleteSessionsOf } from '#db/queries/identity/delete-sessions-of'
import { listSessions as listSessionRows } from '#db/queries/identity/list-sessions'
import type { Tx } from '#db/transaction'
import type { AppContext } from '~/context.server'
import { day } from '~/kernel/clock'
import {
  readSecretCookie,
  secretCookie,
  sessionCookieName,
  visitCookieName,
} from './cookies.server'
import { hashSecret } from './hash-secret.server'
import { luciaAdapter } from './lucia-adapter.server'
import type { Person } from './schema'
import { idle, longest } from './session-life'
import { readVisit } from './visit.server'

interface SessionAttributes {
  publicId: string
  createdAt: number
  /** Moves with use. */
  idleEndsAt: number
  /** Does not move. */
  endsAt: number
}

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof createLucia>
    DatabaseSessionAttributes: SessionAttributes
    DatabaseUserAttributes: { person: Person }
  }
}

function createLucia(app: Pick<AppContext, 'db' | 'clock'>) {
  return new Lucia<SessionAttributes, { person: Person }>(luciaAdapter(app), {
    sessionExpiresIn: new TimeSpan(idle, 'ms'),
    getSessionAttributes: (attributes) => attributes,
    getUserAttributes: ({ person }) => ({ person }),
  })
}

export interface ReadSession {
  viewer: Person | null
  /** Public id, by which a person ends a session. */
  sessionId: string | null
  /** What form tokens are bound to; '' where the visitor has none and so may post nothing. */
  holder: string
  setCookie: string[]
}

/** Who asks, by the cookies of the request. */
export async function readSession(
  app: AppContext,
  cookieHeader: string | null,
  secure: boolean,
): Promise<ReadSession> {
  const name = sessionCookieName(secure)
  const secret = readSecretCookie(cookieHeader, name)
  const visitor = { viewer: null, sessionId: null, holder: readVisit(cookieHeader, secure) }
  if (!secret) return { ...visitor, setCookie: [] }
  const lucia = createLucia(app)
  const { session, user } = await lucia.validateSession(secret)
  // A dead cookie would keep this visitor from the shared pages.
  if (!session) return { ...visitor, setCookie: [secretCookie(name, '', { secure, maxAge: 0 })] }
  const isRenewed = await slide(app, secret, session)
  return {
    viewer: user.person,
    sessionId: session.publicId,
    holder: hashSecret(secret),
    setCookie: isRenewed ? [sessionCookie(secret, secure)] : [],
  }
}

/** Moves the end of idleness once a day, as far as the end that does not move allows. */
async function slide(
  app: AppContext,
  secret: string,
  { idleEndsAt, endsAt }: SessionAttributes,
): Promise<boolean> {
  const attainable = Math.min(app.clock.now() + idle, endsAt)
  if (attainable - idleEndsAt < day) return false
  await luciaAdapter(app).updateSessionExpiration(secret, new Date())
  return true
}

const sessionCookie = (secret: string, secure: boolean) =>
  secretCookie(sessionCookieName(secure), secret, { secure, maxAge: idle / 1000 })

/**
 * Begins a session under a new id, whatever cookie the browser brought along; a session it was in
 * ends. Answers the cookies to set.
 */
export async function startSession(
  app: AppContext,
  accountId: string,
  { cookieHeader, secure }: { cookieHeader: string | null; secure: boolean },
): Promise<string[]> {
  const lucia = createLucia(app)
  const before = readSecretCookie(cookieHeader, sessionCookieName(secure))
  if (before) await lucia.invalidateSession(before)
  const secret = app.ids.secret()
  const now = app.clock.now()
  const attributes = {
    publicId: app.ids.row(),
    createdAt: now,
    idleEndsAt: now + idle,
    endsAt: now + longest,
  }
  await lucia.createSession(accountId, attributes, { sessionId: secret })
  return [
    sessionCookie(secret, secure),
    secretCookie(visitCookieName(secure), '', { secure, maxAge: 0 }),
  ]
}

/** Ends the session of this browser. Answers the cookies to set. */
export async function endSession(
  app: AppContext,
  { cookieHeader, secure }: { cookieHeader: string | null; secure: boolean },
): Promise<string[]> {
  const name = sessionCookieName(secure)
  const secret = readSecretCookie(cookieHeader, name)
  if (secret) await createLucia(app).invalidateSession(secret)
  return [secretCookie(name, '', { secure, maxAge: 0 })]
}

/** Ends a person's session somewhere else, by its public id. False: no such session of theirs. */
export const endSessionOf = (app: AppContext, accountId: string, publicId: string) =>
  app.db.writeQuietly((tx) => deleteSessionOf(tx, accountId, publicId))

/** Ends a person's sessions everywhere but here. */
export const endOtherSessions = (app: AppContext, accountId: string, here: string | null) =>
  app.db.writeQuietly((tx) => deleteSessionsOf(tx, accountId, here ?? undefined))

/** In the transaction of what made it necessary: a new password, a disabled account. */
export const endAllSessions = (tx: Tx, accountId: string) => deleteSessionsOf(tx, accountId)

export interface SessionLine {
  publicId: string
  startedAt: number
  /** To the day. */
  usedAt: number
  endsAt: number
}

/** Where a person is signed in, the latest used first. */
export async function listSessions(app: AppContext, accountId: string): Promise<SessionLine[]> {
  const now = app.clock.now()
  const rows = await listSessionRows(app.db.read, accountId, now)
  return rows.map(({ publicId, createdAt, usedAt, endsAt }) => ({
    publicId,
    startedAt: createdAt,
    usedAt,
    endsAt,
  }))
}
