import { describe, expect, it } from 'vitest'
import { comesFromUs } from './origin-guard'

const ours = 'https://helicity.example'
const writing = ['POST', 'PUT', 'PATCH', 'DELETE', 'QUERY']

describe('what may write', () => {
  it.each(writing)('%s is refused from anywhere but our own pages', (method) => {
    const foreign = [
      {},
      { origin: 'null' },
      { origin: 'https://evil.example' },
      { origin: 'http://helicity.example' },
      { origin: 'https://helicity.example.evil.example' },
      { origin: 'https://helicity.example:8443' },
      { origin: ours, 'sec-fetch-site': 'cross-site' },
      { origin: ours, 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
      { authorization: 'Basic YTpi' },
    ]
    for (const headers of foreign) expect(comesFromUs(method, headers, ours)).toBe(false)
  })

  it.each(writing)('%s is let in from our own pages', (method) => {
    expect(comesFromUs(method, { origin: ours }, ours)).toBe(true)
    expect(comesFromUs(method, { 'sec-fetch-site': 'same-origin' }, ours)).toBe(true)
    expect(comesFromUs(method, { origin: ours, 'sec-fetch-site': 'same-origin' }, ours)).toBe(true)
  })

  it('programs come in by their token', () => {
    expect(comesFromUs('POST', { authorization: 'Bearer hel_x' }, ours)).toBe(true)
  })

  it('reading is open to everybody', () => {
    for (const method of ['GET', 'HEAD', 'OPTIONS']) {
      expect(comesFromUs(method, { origin: 'https://evil.example' }, ours)).toBe(true)
    }
  })
})
