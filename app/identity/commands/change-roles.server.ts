import { countRoleHolders } from '#db/queries/identity/count-role-holders'
import { deleteRole } from '#db/queries/identity/delete-role'
import { findPerson } from '#db/queries/identity/find-person'
import { insertRole } from '#db/queries/identity/insert-role'
import { recordEvent } from '~/audit/record-event.server'
import type { AppContext } from '~/context.server'
import { fail, ok, type Result } from '~/kernel/result'
import { queueLetter } from '~/notifications/queue-letter.server'
import { rolesChangedLetter } from '../mails/roles-changed-letter.server'
import { type Actor, actorId, canGrantRoles } from '../policy'
import { roles as allRoles, type Role } from '../schema'
import { toPerson } from '../to-person'

/**
 * Gives a person exactly these roles; each one granted or taken is an act of its own in the log. It
 * holds from their next request on, because roles are read with the session each time.
 */
export async function changeRoles(
  ctx: AppContext,
  actor: Actor,
  { accountId, roles }: { accountId: string; roles: readonly Role[] },
): Promise<Result<null>> {
  if (!canGrantRoles(actor)) return fail('forbidden', { code: 'identity.reason.administrator' })
  return ctx.db.write(async (tx) => {
    const row = await findPerson(tx, accountId)
    if (!row) return fail('not-found')
    const person = toPerson(row, null)
    const granted = allRoles.filter((role) => roles.includes(role) && !person.roles.includes(role))
    const taken = allRoles.filter((role) => !roles.includes(role) && person.roles.includes(role))
    if (granted.length + taken.length === 0) return ok(null)

    // The log's head is locked by the first record: of two who take the last role away at once,
    // the second counts after the first.
    for (const role of granted) {
      await record('role-granted', role)
      const by = actorId(actor)
      const grant = { account_id: accountId, role, granted_at: ctx.clock.now(), granted_by: by }
      await insertRole(tx, grant)
    }
    for (const role of taken) {
      await record('role-revoked', role)
      await deleteRole(tx, accountId, role)
    }
    const isEnabled = row.disabledAt === null
    if (isEnabled && taken.includes('administrator')) {
      const left = await countRoleHolders(tx, 'administrator')
      if (left === 0) return fail('conflict', { code: 'identity.reason.last-administrator' })
    }
    await queueLetter(tx, ctx, {
      to: { accountId, name: person.name, email: person.email },
      letter: rolesChangedLetter(ctx, {
        locale: person.language,
        name: person.name,
        roles: allRoles.filter((role) => roles.includes(role)),
      }),
    })
    return ok(null)

    function record(type: string, role: Role) {
      const subject = { subjectKind: 'account', subjectId: accountId } as const
      return recordEvent(tx, ctx, { ...subject, type, actorId: actorId(actor), body: { role } })
    }
  })
}
