import type { Reader } from '../../transaction'

export interface Recipient {
  id: string
  name: string
  email: string
  language: string
}

export type Audience =
  | 'lead'
  | 'authors'
  | 'officers'
  | 'reviewers'
  | 'board'
  | 'moderators'
  | 'followers'

const roleOf = { officers: 'officer', board: 'board', moderators: 'moderator' } as const

/** The people of one audience of a proposal, in a stable order; closed accounts get nothing. */
export function listRecipients(
  db: Reader,
  proposalId: string,
  to: Audience | { account: string },
): Promise<Recipient[]> {
  let query = db
    .selectFrom('account')
    .select(['account.id', 'account.name', 'account.email', 'account.language'])
    .where('account.disabled_at', 'is', null)
    .orderBy('account.id')
  if (typeof to === 'object') return query.where('account.id', '=', to.account).execute()
  const lead = db.selectFrom('proposal').select('lead_id').where('id', '=', proposalId)
  switch (to) {
    case 'lead':
      query = query.where('account.id', 'in', lead)
      break
    case 'authors': {
      const partners = db
        .selectFrom('partner')
        .select((eb) => eb.ref('account_id').$notNull().as('id'))
        .where('proposal_id', '=', proposalId)
        .where('status', '=', 'accepted')
        .where('account_id', 'is not', null)
      query = query.where((eb) =>
        eb.or([eb('account.id', 'in', lead), eb('account.id', 'in', partners)]),
      )
      break
    }
    case 'reviewers':
      query = query.where('account.id', 'in', (eb) =>
        eb
          .selectFrom('review')
          .select('reviewer_id')
          .where('proposal_id', '=', proposalId)
          .where('state', 'in', ['assigned', 'filed']),
      )
      break
    case 'followers':
      query = query.where('account.id', 'in', (eb) =>
        eb.selectFrom('follow').select('account_id').where('proposal_id', '=', proposalId),
      )
      break
    default:
      query = query.where('account.id', 'in', (eb) =>
        eb.selectFrom('account_role').select('account_id').where('role', '=', roleOf[to]),
      )
  }
  return query.execute()
}
