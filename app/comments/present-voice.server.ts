import { findVoice } from '#db/queries/supports/find-voice'
import type { RequestContext } from '~/context.server'
import type { Visible } from '~/process/load-visible.server'
import { whyNoComment, whyNoSupport } from './policy'

/** What the reader said to a proposal with one click, and what they may still say. */
export interface VoiceView {
  reference: string
  version: number
  isSignedIn: boolean
  supportedVersion: number | null
  isFollowing: boolean
  /** Why support is not open to this reader; null where it is, or would be after signing in. */
  whyNoSupport: string | null
  /** The same of commenting. */
  whyNoComment: string | null
}

export async function presentVoice(
  { app, viewer, t }: RequestContext,
  { row, relation }: Visible,
): Promise<VoiceView> {
  const none = { supportedVersion: null, isFollowing: false }
  const voice = viewer ? await findVoice(app.db.read, row.id, viewer.id) : none
  const [support, comment] = [whyNoSupport(row, viewer, relation), whyNoComment(row, viewer)]
  // Signing in is the next step, not a refusal: the button leads there and back.
  const say = (reason: typeof support) =>
    reason && reason.code !== 'comments.reason.sign-in' ? t(reason.code, reason.params) : null
  return {
    reference: row.reference,
    version: row.version,
    isSignedIn: viewer !== null,
    ...voice,
    whyNoSupport: say(support),
    whyNoComment: say(comment),
  }
}
