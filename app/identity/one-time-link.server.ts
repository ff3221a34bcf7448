import { findOneTimeToken } from '#db/queries/identity/find-one-time-token'
import { insertOneTimeToken } from '#db/queries/identity/insert-one-time-token'
import { spendOneTimeToken } from '#db/queries/identity/spend-one-time-token'
import type { Tx } from '#db/transaction'
import type { AppContext } from '~/context.server'
import type { Locale } from '~/i18n/locales'
import { day, hour } from '~/kernel/clock'
import { hashSecret } from './hash-secret.server'

/** What a mailed link is for. One kind never opens what another does. */
export type LinkKind = 'confirm' | 'reset' | 'invite'

const lives = { confirm: 3 * day, reset: hour, invite: 7 * day } satisfies Record<LinkKind, number>

const pages = {
  confirm: 'confirm',
  reset: 'reset/password',
  invite: 'choose-password',
} satisfies Record<LinkKind, string>

export interface OneTimeLink {
  href: string
  expiresAt: number
}

/** Makes a link; unused ones of its kind stop working. */
export async function makeLink(
  tx: Tx,
  ctx: AppContext,
  { accountId, kind, locale }: { accountId: string; kind: LinkKind; locale: Locale },
): Promise<OneTimeLink> {
  const secret = ctx.ids.secret()
  const expiresAt = ctx.clock.now() + lives[kind]
  await insertOneTimeToken(tx, {
    hash: hashSecret(secret),
    kind,
    account_id: accountId,
    expires_at: expiresAt,
  })
  return { href: `${ctx.config.origin}/${locale}/${pages[kind]}?token=${secret}`, expiresAt }
}

/** Whose link this is, where it still works. Looking, as mail scanners do, does not use it up. */
export const findLink = (ctx: AppContext, kind: LinkKind, secret: string) =>
  findOneTimeToken(ctx.db.read, { hash: hashSecret(secret), kind, now: ctx.clock.now() })

/** Uses a link up in the transaction of what it allows. */
export const spendLink = (tx: Tx, ctx: AppContext, kind: LinkKind, secret: string) =>
  spendOneTimeToken(tx, { hash: hashSecret(secret), kind, now: ctx.clock.now() })
