import { listCallsByReference } from '#db/queries/calls/list-calls-by-reference'
import { listRegistered, type RegisterCursor } from '#db/queries/proposals/list-registered'
import { registerSorts } from '#db/queries/proposals/register-order'
import type { Database } from '#db/transaction'
import { foldedWords } from '~/kernel/fold'
import { isId, isWhole, limitIn, pageOf, readCursor } from '~/kernel/keyset'
import { fail, ok, type Result } from '~/kernel/result'
import { isoTime } from './represent-proposal.server'

const isPlace = ({ part, key, id }: Record<string, unknown>) =>
  (part === 'consultations' || part === 'rest') && isWhole(key) && isId(id)

/** A page of the public register as the API lists it, with the filters of its page. */
export async function readRegister(db: Database, query: URLSearchParams) {
  const after = readCursor<RegisterCursor>(query, isPlace)
  if (after === 'invalid') return fail('invalid', { code: 'api.cursor' })
  const limit = limitIn(query)
  const calls = await listCallsByReference(db.read, query.getAll('call'))
  const rows = await listRegistered(db.read, db.kind, {
    filter: {
      words: foldedWords(query.get('q') ?? ''),
      directions: query.getAll('direction'),
      states: query.getAll('state'),
      groups: query.getAll('group'),
      municipalities: query.getAll('municipality'),
      indicators: query.getAll('indicator'),
      // A call that is not there has no proposals; without the empty id it would not narrow at all.
      calls: query.has('call') ? [...calls.map(({ id }) => id), ''] : [],
    },
    sort: registerSorts.find((sort) => sort === query.get('sort')) ?? 'newest',
    after,
    limit: limit + 1,
  })
  const page = pageOf(
    rows,
    limit,
    (row) => ({
      reference: row.reference,
      state: row.shown_state,
      title: row.title,
      summary: row.summary,
      language: row.language,
      helix: row.helix,
      directions: JSON.parse(row.directions) as string[],
      municipalities: JSON.parse(row.municipalities) as string[],
      version: row.version,
      voices: {
        'public-service': row.support_public_service,
        citizen: row.support_citizen,
        business: row.support_business,
        academia: row.support_academia,
      },
      comments: row.comment_count,
      publicAt: isoTime(row.public_at),
    }),
    (row) => row.cursor,
  )
  return ok(page) satisfies Result<unknown>
}
