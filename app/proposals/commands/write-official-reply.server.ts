import { upsertOfficialReply } from '#db/queries/proposals/upsert-official-reply'
import { recordEvent } from '~/audit/record-event.server'
import type { AppContext } from '~/context.server'
import type { PartialTexts } from '~/i18n/texts'
import { hasRole, type Person } from '~/identity/schema'
import { fail, failFields, ok, type Result } from '~/kernel/result'
import { loadVisible } from '~/process/load-visible.server'
import { whyNotFree } from '~/process/why-not-free.server'

/** States in which the office may still say what it did with the comments. */
const open = ['consultation', 'evaluation', 'amending']

/** The office's answer to a consultation, in French and Dutch; it stands above the comments. */
export function writeOfficialReply(
  ctx: AppContext,
  viewer: Person,
  { reference, texts }: { reference: string; texts: PartialTexts },
): Promise<Result<{ reference: string }>> {
  return ctx.db.write(async (tx) => {
    const visible = await loadVisible(tx, viewer, reference)
    if (!visible) return fail('not-found')
    if (!hasRole(viewer, 'officer')) {
      return fail('forbidden', { code: 'proposals.reason.sender.officer' })
    }
    const { row } = visible
    const tie = await whyNotFree(tx, row.id, viewer)
    if (tie) return fail('forbidden', tie)
    if (row.publication !== 'public' || !open.includes(row.state)) {
      return fail('wrong-state', { code: 'comments.reason.closed' })
    }
    for (const language of ['fr', 'nl'] as const) {
      if (!texts[language]?.trim()) {
        return failFields({ [`texts.${language}`]: [{ code: 'http.field.required' }] })
      }
    }
    await upsertOfficialReply(tx, {
      proposal_id: row.id,
      texts: JSON.stringify(texts),
      author_id: viewer.id,
      now: ctx.clock.now(),
    })
    await recordEvent(tx, ctx, {
      subjectKind: 'proposal',
      subjectId: row.id,
      type: 'official-reply',
      actorId: viewer.id,
      text: { texts, actor: viewer.name },
    })
    return ok({ reference: row.reference })
  })
}
