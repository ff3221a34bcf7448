import { findAccountId } from '#db/queries/accounts/find-account-id'
import type { AppContext } from '~/context.server'
import type { Person } from '~/identity/schema'
import { failFields, type Result } from '~/kernel/result'
import { advanceProposal, type Step } from '../advance-proposal.server'

export interface LeadAppointment {
  reference: string
  revision?: number
  /** Account id or e-mail address. */
  account: string
}

/** Another author leads on where the lead has left. */
export async function appointLead(
  ctx: AppContext,
  viewer: Person,
  { reference, revision, account }: LeadAppointment,
): Promise<Result<Step>> {
  const id = await findAccountId(ctx.db.read, account)
  if (!id) return failFields({ account: [{ code: 'proposals.reason.person-unknown' }] })
  return advanceProposal(ctx, viewer, {
    reference,
    revision,
    subjectId: id,
    event: { type: 'appoint-lead', account: id },
  })
}
