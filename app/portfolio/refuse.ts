import { type Failure, fail } from '~/kernel/result'

/** Why a selection is refused before it is solved. Each has words: `portfolio.reason.<code>`. */
export const portfolioReasons = [
  'not-a-number',
  'negative',
  'duplicate-id',
  'unknown-id',
  'unknown-group',
  'share-out-of-range',
  'count-out-of-range',
  'ranges-empty',
  'table-shape',
  'input-shape',
] as const
export type PortfolioReason = (typeof portfolioReasons)[number]

/** `what` names the item, group, resource or field that is wrong. */
export function refuse(reason: PortfolioReason, what: string): { ok: false; failure: Failure } {
  return fail('invalid', { code: `portfolio.reason.${reason}`, params: { what } })
}
