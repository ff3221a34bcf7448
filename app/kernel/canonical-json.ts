/**
 * JSON with sorted keys and no spaces, so that equal values have equal text and equal hashes
 * (the idea of RFC 8785; numbers are written as ECMAScript writes them, which that RFC asks for).
 * `undefined` members are left out. Throws on NaN and infinities.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Error('canonicalJson: a number that JSON cannot carry')
  }
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}
