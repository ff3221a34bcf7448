import type { JudgedEffect } from '~/scoring/judged-effect'

/**
 * The panel's mean index points. Null where nothing that reviewers judged can be scored: no effect
 * known is not an effect of zero.
 */
export const effectOf = (judged: JudgedEffect | null): number | null =>
  judged === null || (judged.contributions.length === 0 && judged.unjudged.length > 0)
    ? null
    : judged.points.mean
