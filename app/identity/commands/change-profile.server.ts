import { findAccount } from '#db/queries/identity/find-account'
import { hasMunicipality } from '#db/queries/identity/has-municipality'
import { updateAccount } from '#db/queries/identity/update-account'
import { recordEvent } from '~/audit/record-event.server'
import type { AppContext } from '~/context.server'
import type { Locale } from '~/i18n/locales'
import { fail, failFields, ok, type Result } from '~/kernel/result'
import type { Person } from '../schema'

export interface Profile {
  name: string
  language: Locale
  municipality?: string
}

/** Changes what a person says of themself. The helix group and the address do not change here. */
export async function changeProfile(
  ctx: AppContext,
  viewer: Person,
  { name, language, municipality = '' }: Profile,
): Promise<Result<null>> {
  return ctx.db.write(async (tx) => {
    const account = await findAccount(tx, viewer.id)
    if (!account || account.disabled_at !== null) return fail('not-found')
    if (municipality && !(await hasMunicipality(tx, municipality))) {
      return failFields({ municipality: [{ code: 'http.field.choice' }] })
    }
    const change = { name, language, municipality: municipality || null }
    const changed = (['name', 'language', 'municipality'] as const).filter(
      (field) => account[field] !== change[field],
    )
    if (changed.length === 0) return ok(null)
    await updateAccount(tx, viewer.id, change)
    await recordEvent(tx, ctx, {
      subjectKind: 'account',
      subjectId: viewer.id,
      type: 'profile-changed',
      actorId: viewer.id,
      body: { changed },
      text: changed.includes('name') ? { name } : undefined,
    })
    return ok(null)
  })
}
