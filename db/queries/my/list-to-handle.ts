import type { Reader } from '../../transaction'

export interface ToHandleRow {
  reference: string
  title: string
  language: string
  state: string
  publication: string
  memory: string
  dueAt: number | null
  callSettings: string
  comments: number
  hasReply: number
  /** Reviews asked for or filed, and filed. */
  reviewers: number
  filed: number
}

/**
 * Proposals in these states that somebody of the office or the board may handle: nothing ties them to
 * it. The shortest time first.
 */
export function listToHandle(
  db: Reader,
  { accountId, states, limit }: { accountId: string; states: readonly string[]; limit: number },
): Promise<ToHandleRow[]> {
  return db
    .selectFrom('proposal')
    .innerJoin('call', 'call.id', 'proposal.call_id')
    .select((eb) => {
      const reviews = (among: string[]) =>
        eb
          .selectFrom('review')
          .select(({ fn }) => fn.countAll<number>().as('n'))
          .whereRef('review.proposal_id', '=', 'proposal.id')
          .where('review.state', 'in', among)
          .$asScalar()
          .$notNull()
      return [
        'proposal.reference',
        'proposal.title',
        'proposal.language',
        'proposal.state',
        'proposal.publication',
        'proposal.memory',
        'proposal.due_at as dueAt',
        'call.settings as callSettings',
        'proposal.comment_count as comments',
        reviews(['assigned', 'filed']).as('reviewers'),
        reviews(['filed']).as('filed'),
        eb
          .selectFrom('official_reply')
          .select(({ fn }) => fn.countAll<number>().as('n'))
          .whereRef('official_reply.proposal_id', '=', 'proposal.id')
          .$asScalar()
          .$notNull()
          .as('hasReply'),
      ]
    })
    .where('proposal.state', 'in', [...states])
    .where('proposal.lead_id', '!=', accountId)
    .where((eb) =>
      eb.and([
        eb.not(
          eb.exists(
            eb
              .selectFrom('conflict')
              .select('conflict.id')
              .whereRef('conflict.proposal_id', '=', 'proposal.id')
              .where('conflict.account_id', '=', accountId)
              .where('conflict.dismissed_at', 'is', null),
          ),
        ),
        eb.not(
          eb.exists(
            eb
              .selectFrom('partner')
              .select('partner.id')
              .whereRef('partner.proposal_id', '=', 'proposal.id')
              .where('partner.account_id', '=', accountId)
              .where('partner.status', '!=', 'declined'),
          ),
        ),
        eb.not(
          eb.exists(
            eb
              .selectFrom('membership as mine')
              .innerJoin('membership as theirs', 'theirs.organisation_id', 'mine.organisation_id')
              .select('mine.account_id')
              .where('mine.account_id', '=', accountId)
              .where((inner) =>
                inner.or([
                  inner('theirs.account_id', '=', inner.ref('proposal.lead_id')),
                  inner(
                    'theirs.account_id',
                    'in',
                    inner
                      .selectFrom('partner')
                      .select((one) => one.ref('partner.account_id').$notNull().as('id'))
                      .whereRef('partner.proposal_id', '=', 'proposal.id')
                      .where('partner.account_id', 'is not', null)
                      .where('partner.status', '!=', 'declined'),
                  ),
                ]),
              ),
          ),
        ),
      ]),
    )
    .orderBy('proposal.due_at', (order) => order.asc().nullsLast())
    .orderBy('proposal.reference')
    .limit(limit)
    .execute()
}
