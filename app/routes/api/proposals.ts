import { listCallsByReference } from '#db/queries/calls/list-calls-by-reference'
import { listRegistered, type RegisterCursor } from '#db/queries/proposals/list-registered'
import { registerSorts } from '#db/queries/proposals/register-order'
import { reading, writing } from '~/api/endpoint.server'
import { limitIn, pageOf, readCursor } from '~/api/page-of'
import { parseBody } from '~/api/read-body.server'
import { answerJson, answerProblem, revisionTag } from '~/api/respond.server'
import { foldedWords } from '~/kernel/fold'
import { fail } from '~/kernel/result'
import { createDraft } from '~/proposals/commands/create-draft.server'
import { isoTime } from '~/proposals/represent-proposal.server'
import { proposalBody } from '~/proposals/schema.server'

const isPlace = ({ part, key, id }: Record<string, unknown>) =>
  (part === 'consultations' || part === 'rest') && typeof key === 'number' && typeof id === 'string'

/** The public register, with the filters of its page. */
export const loader = reading(async ({ request, context, query }) => {
  const { db } = context.app
  const after = readCursor<RegisterCursor>(query, isPlace)
  if (after === 'invalid') {
    return answerProblem(context, fail('invalid', { code: 'api.cursor' }).failure)
  }
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
  return answerJson(page, { request })
})

/** Starts a draft. */
export const action = writing({
  async POST({ context, caller, body }) {
    const parsed = parseBody(body, proposalBody)
    if (!parsed.ok) return answerProblem(context, parsed.failure)
    const created = await createDraft(context.app, caller, parsed.value)
    if (!created.ok) return answerProblem(context, created.failure)
    const { reference, revision } = created.value
    return answerJson(
      { reference, revision, version: 1, state: 'draft' },
      {
        status: 201,
        etag: revisionTag(revision),
        headers: { Location: `/api/v1/proposals/${reference}` },
      },
    )
  },
})
