import type { Database } from '#db/transaction'
import type { Locale } from '~/i18n/locales'
import type { Translate } from '~/i18n/translate'
import type { Person } from '~/identity/schema'
import type { Clock } from '~/kernel/clock'
import type { Ids } from '~/kernel/ids'
import type { Config } from './config.server'
import type { RateLimits } from './http/rate-limit.server'
import type { Mailer } from './notifications/mailer.server'

/** One line of the log. Fields never hold what a person wrote, a token or an address. */
export interface Log {
  info(fields: Record<string, unknown>, message: string): void
  warn(fields: Record<string, unknown>, message: string): void
  error(fields: Record<string, unknown>, message: string): void
}

/** What the program stands on. Built once at start and passed; never imported as a global. */
export interface AppContext {
  db: Database
  clock: Clock
  ids: Ids
  config: Config
  log: Log
  mailer: Mailer
  limits: RateLimits
  /** Key for form tokens and signatures. */
  secret: Uint8Array
  /** Whether this is a demo region; the database remembers it. */
  isDemo: boolean
  words(locale: Locale): Translate
}

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** What one request stands on: Remix hands it to every loader and action as `context`. */
export interface RequestContext {
  app: AppContext
  requestId: string
  /** Who asks; null for people not signed in. */
  viewer: Person | null
  /** Public id of the session, to mark "this device". */
  sessionId: string | null
  locale: Locale
  t: Translate
  /** One moment for the whole request, in ms. */
  now: number
  theme: Theme
  /** Goes into every form as `token`; proves that the form was made for this session. */
  formToken: string
  /** For pages that carry script. */
  nonce: string
  /** The address without the limit of one proxy's spelling, for limits. */
  clientAddress: string
}

declare module '@remix-run/node' {
  interface AppLoadContext extends RequestContext {}
  interface Future {
    v3_singleFetch: true
  }
}
declare module '@remix-run/server-runtime' {
  interface AppLoadContext extends RequestContext {}
}
