/** Characters of a plain reason: long enough to say something, short enough to be no burden. */
export const minimumReason = 10

/**
 * Characters of an act's reasons, in each language. The law of 29 July 1991 asks for adequate
 * reasons in the act itself; no number makes them adequate, but fewer than a sentence never are.
 */
export const minimumActReasons = 50

/** Spaces at the ends or in a row are no reasons. */
export function textLength(text: string | undefined): number {
  return (text ?? '').replace(/\s+/gu, ' ').trim().length
}
