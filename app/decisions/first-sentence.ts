/** Longest text that stands as "why" in a list, in characters. */
const longest = 240

/** The first sentence of written reasons, without its markdown; cut at a word where it is long. */
export function firstSentence(markdown: string): string {
  const text = markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(#{1,6}|>|[-*+]|\d+\.)\s+/gm, '')
    .replace(/[*_`~]/g, '')
    .trim()
  const [paragraph = ''] = text.split(/\n\s*\n/)
  const line = paragraph.replace(/\s+/g, ' ')
  const sentence = /^.+?[.!?…](?=\s|$)(?<!\b(?:Art|art|p|n)\.)/u.exec(line)?.[0] ?? line
  if (sentence.length <= longest) return sentence
  return `${sentence.slice(0, longest).replace(/\s+\S*$/, '')}…`
}
