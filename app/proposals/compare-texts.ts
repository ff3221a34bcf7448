import { diffWordsWithSpace } from 'diff'

export interface Piece {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** Between two changes, so few unchanged letters are no rest for the eye. */
const tooShort = 12

/** Two texts word by word: what stayed, what went, what came, in reading order. */
export function compareTexts(before: string, after: string): Piece[] {
  const parts = diffWordsWithSpace(before, after)
  const pieces: Piece[] = []
  let [gone, come] = ['', '']
  const flush = () => {
    if (gone) pieces.push({ kind: 'removed', text: gone })
    if (come) pieces.push({ kind: 'added', text: come })
    gone = ''
    come = ''
  }
  for (const [place, { value, added, removed }] of parts.entries()) {
    if (removed) gone += value
    else if (added) come += value
    else if (isInside(value, gone !== '' && come !== '', parts.slice(place + 1))) {
      gone += value
      come += value
    } else {
      flush()
      pieces.push({ kind: 'same', text: value })
    }
  }
  flush()
  return pieces
}

/** A few letters amid words that were exchanged belong to the exchange. */
function isInside(
  value: string,
  isChanging: boolean,
  rest: { added: boolean; removed: boolean }[],
) {
  const [next] = rest
  if (!isChanging || !next || value.length > tooShort || value.includes('\n')) return false
  return next.added || next.removed
}
