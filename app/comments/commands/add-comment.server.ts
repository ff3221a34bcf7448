import { findComment } from '#db/queries/comments/find-comment'
import { insertComment } from '#db/queries/comments/insert-comment'
import type { AppContext } from '~/context.server'
import type { Locale } from '~/i18n/locales'
import type { Person } from '~/identity/schema'
import { fail, failFields, ok, type Result } from '~/kernel/result'
import { loadVisible } from '~/process/load-visible.server'
import { isLate, whyNoComment } from '../policy'
import type { NewComment } from '../schema.server'

/** Adds a voice to a proposal, about one of its sections and to the version read now. */
export async function addComment(
  ctx: AppContext,
  viewer: Person,
  input: NewComment & { reference: string; language: Locale },
): Promise<Result<{ id: string }>> {
  const allowed = await ctx.limits.take('comment', viewer.id)
  if (!allowed.ok) {
    const minutes = Math.ceil(allowed.retryAfterMs / 60_000)
    return fail('rate-limited', { code: 'comments.reason.too-fast', params: { minutes } })
  }
  return ctx.db.write(async (tx) => {
    const visible = await loadVisible(tx, viewer, input.reference)
    if (!visible) return fail('not-found')
    const { row } = visible
    const reason = whyNoComment(row, viewer)
    if (reason) return fail('wrong-state', reason)
    const answered = input.replyTo ? await findComment(tx, input.replyTo) : null
    // The comment answered must belong to this very proposal, or a thread could leak another.
    if (input.replyTo && (answered?.proposal_id !== row.id || answered.state !== 'visible')) {
      return failFields({ replyTo: [{ code: 'comments.reason.no-such-comment' }] })
    }
    const id = ctx.ids.row()
    await insertComment(tx, {
      id,
      proposal_id: row.id,
      version: row.version,
      author_id: viewer.id,
      helix: viewer.helix,
      section: answered?.section ?? input.section,
      stance: input.stance,
      body: input.body,
      language: input.language,
      reply_to: answered ? (answered.reply_to ?? answered.id) : null,
      is_late: isLate(row) ? 1 : 0,
      created_at: ctx.clock.now(),
    })
    return ok({ id })
  })
}
