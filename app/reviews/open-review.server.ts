import type { Memory } from '#workflows/proposal/memory'
import type { RequestContext } from '~/context.server'
import type { Person } from '~/identity/schema'
import { fail, ok, type Result } from '~/kernel/result'
import type { Visible } from '~/process/load-visible.server'
import { loadOwnReview, type ReviewOfOne } from './load-own-review.server'
import { readReviewDraft } from './typed-sheet'

/** Why a review asks for nothing now. */
export type Resting = 'paused' | 'closed' | 'recused' | 'abstained' | 'unassigned'

export interface OpenedReview {
  review: ReviewOfOne
  reference: string
  /** Null where the reviewer stepped aside and the page is not public. */
  visible: Visible | null
  /** Null while it can be scored. */
  resting: Resting | null
  /** The reviewer has said that no conflict stands in the way. */
  isDeclared: boolean
}

/** A review as its reviewer finds it; like an address that does not exist for everybody else. */
export async function openReview(
  { app }: RequestContext,
  viewer: Person,
  id: string,
): Promise<Result<OpenedReview>> {
  const found = await loadOwnReview(app.db.read, viewer, id)
  if (!found) return fail('not-found')
  const { review, visible } = found
  return ok({
    ...found,
    resting: restingOf(review, visible),
    isDeclared: review.state === 'filed' || readReviewDraft(review.draft).declaredAt !== null,
  })
}

function restingOf(review: ReviewOfOne, visible: Visible | null): Resting | null {
  if (review.state === 'recused' || review.state === 'abstained') return review.state
  if (review.state === 'unassigned' || !visible) return 'unassigned'
  const { state, memory } = visible.row
  if (state === 'evaluation') return null
  const { asker } = JSON.parse(memory) as Memory
  return state === 'amending' && asker !== 'admissibility' ? 'paused' : 'closed'
}
