const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', đ: 'd', ł: 'l' }

/**
 * The text as it is searched for: lower case, without accents and ligatures. Done here and not in
 * the databases, because FTS5 keeps œ and ß and PostgreSQL's `simple` dictionary keeps every accent.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[œæßøđł]/g, (letter) => ligatures[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}

/**
 * Words as they stand in a search index: folded, and nothing but letters and digits between single
 * spaces. PostgreSQL would keep `l’eclairage` as one word and read `2026-0142` as two numbers.
 */
export const searchText = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The words of a query, folded; everything that is not a letter or digit separates. */
export function foldedWords(query: string, most = 12): string[] {
  return fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, most)
}
