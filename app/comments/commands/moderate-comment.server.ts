import { findComment } from '#db/queries/comments/find-comment'
import { resolveReports } from '#db/queries/comments/resolve-reports'
import { updateCommentState } from '#db/queries/comments/update-comment-state'
import { recordEvent } from '~/audit/record-event.server'
import type { AppContext } from '~/context.server'
import { hasRole, type Person } from '~/identity/schema'
import { fail, ok, type Result } from '~/kernel/result'

export type Moderation = { id: string; act: 'hide' | 'restore' | 'dismiss'; reason: string }

/**
 * Hides a comment, shows it again, or leaves it as it is and closes its reports. Nobody moderates
 * their own words. The act and its reason stay in the log.
 */
export function moderateComment(
  ctx: AppContext,
  viewer: Person,
  { id, act, reason }: Moderation,
): Promise<Result<{ id: string }>> {
  return ctx.db.write(async (tx) => {
    if (!hasRole(viewer, 'moderator')) {
      return fail('forbidden', { code: 'comments.reason.not-moderator' })
    }
    const comment = await findComment(tx, id)
    if (!comment) return fail('not-found')
    if (comment.author_id === viewer.id) return fail('forbidden', { code: 'comments.reason.own' })
    const at = ctx.clock.now()
    if (act !== 'dismiss') {
      const to =
        act === 'hide'
          ? ({ state: 'hidden', reason, by: viewer.id, at } as const)
          : ({ state: 'visible' } as const)
      const changed = await updateCommentState(tx, comment, to)
      if (!changed) return fail('wrong-state', { code: 'comments.reason.moderated-already' })
    }
    await resolveReports(tx, id, viewer.id, at)
    await recordEvent(tx, ctx, {
      subjectKind: 'comment',
      subjectId: id,
      type: `comment-${act}`,
      actorId: viewer.id,
      text: { reason, actor: viewer.name },
    })
    return ok({ id })
  })
}
