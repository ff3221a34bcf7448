import { deleteMembership } from '#db/queries/identity/delete-membership'
import { findAccount } from '#db/queries/identity/find-account'
import { findOrganisation } from '#db/queries/identity/find-organisation'
import { insertMembership } from '#db/queries/identity/insert-membership'
import { recordEvent } from '~/audit/record-event.server'
import type { AppContext } from '~/context.server'
import { fail, ok, type Result } from '~/kernel/result'
import { type Actor, actorId, canChangeOrganisations } from '../policy'

/** Lets a person act for an organisation, or no longer. Conflicts of interest follow from it. */
export async function changeOrganisation(
  ctx: AppContext,
  actor: Actor,
  change: { accountId: string; organisationId: string; joins: boolean },
): Promise<Result<null>> {
  if (!canChangeOrganisations(actor)) {
    return fail('forbidden', { code: 'identity.reason.administrator' })
  }
  const { accountId, organisationId, joins } = change
  return ctx.db.write(async (tx) => {
    const account = await findAccount(tx, accountId)
    const organisation = await findOrganisation(tx, organisationId)
    if (!account || !organisation) return fail('not-found')
    const membership = { account_id: accountId, organisation_id: organisationId }
    const isChanged = joins
      ? await insertMembership(tx, membership)
      : await deleteMembership(tx, membership)
    if (!isChanged) return ok(null)
    await recordEvent(tx, ctx, {
      subjectKind: 'account',
      subjectId: accountId,
      type: joins ? 'organisation-joined' : 'organisation-left',
      actorId: actorId(actor),
      body: { organisation: organisationId },
    })
    return ok(null)
  })
}
