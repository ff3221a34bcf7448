/** What an address that leads nowhere was probably about. */
export interface AddressWords {
  /** A reference of a proposal in it, such as `P-2026-0142`. */
  reference: string | null
  /** Its last words, to search for: `/fr/eclairage-velo.html` → `eclairage velo`. */
  words: string
}

const common = new Set(['html', 'htm', 'php', 'index', 'proposals', 'www'])

export function addressWords(path: string): AddressWords {
  const [address = ''] = path.split(/[?#]/)
  const parts = address.split('/').map(decoded).filter(Boolean).slice(1)
  const reference = /\bP-\d{4}-\d{4,}\b/i.exec(parts.join(' '))?.[0].toUpperCase() ?? null
  const last = parts.at(-1) ?? ''
  const words = last
    .replace(/\bP-\d{4}-\d{4,}\b/i, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !common.has(word.toLowerCase()))
    .slice(0, 6)
    .join(' ')
    .slice(0, 80)
  return { reference, words }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
