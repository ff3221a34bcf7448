import type { IncomingHttpHeaders } from 'node:http'
import { describe, expect, it } from 'vitest'
import type { Exchange } from './exchange'
import { chooseEncoding, PageCache } from './page-cache'

const key = (target: string, headers: IncomingHttpHeaders = {}, method = 'GET') => {
  const [path = '', query] = target.split('?')
  const search = query === undefined ? '' : `?${query}`
  return PageCache.key({ method, path, search, request: { headers } } as Exchange)
}

describe('which pages are the same for everybody', () => {
  it('those with a language, without a session', () => {
    expect(key('/fr')).toBe('auto /fr')
    expect(key('/nl/proposals?q=lucht&sort=newest')).toBe('auto /nl/proposals?q=lucht&sort=newest')
    expect(key('/frites')).toBeNull()
    expect(key('/')).toBeNull()
    expect(key('/api/v1/proposals')).toBeNull()
    expect(key('/fr', {}, 'HEAD')).toBeNull()
  })

  it('and each theme has its own', () => {
    expect(key('/fr', { cookie: 'theme=dark' })).toBe('dark /fr')
    expect(key('/fr', { cookie: 'theme=x"><script>' })).toBe('auto /fr')
  })

  it('not where a cookie, a token or a parameter could change them', () => {
    expect(key('/fr', { cookie: 'helicity=x' })).toBeNull()
    expect(key('/fr', { cookie: '__Host-helicity=x' })).toBeNull()
    expect(key('/fr', { cookie: 'anything=x' })).toBeNull()
    expect(key('/fr', { cookie: 'helicity-visit=x' })).toBe('auto /fr')
    expect(key('/fr', { authorization: 'Bearer x' })).toBeNull()
    expect(key('/fr?_data=root')).toBeNull()
    expect(key('/fr?utm_source=x')).toBeNull()
  })
})

describe('a kept page', () => {
  const html = Buffer.from('<p>Bonjour</p>')
  const keepOne = (version = 1, now = 0) => {
    const pages = new PageCache()
    pages.find('k', version, now, {})
    const page = pages.keep('k', version, now, {}, html)
    return { pages, page }
  }

  it('is found until something is written', () => {
    const { pages } = keepOne()
    expect(pages.find('k', 1, 0, {})?.page.html).toBe(html)
    expect(pages.find('k', 2, 0, {})).toBeNull()
    expect(pages.find('k', 1, 0, {})).toBeNull()
  })

  it('is not kept where something was written while it was made', () => {
    const { pages } = keepOne()
    pages.find('other', 2, 0, {})
    pages.keep('late', 1, 0, {}, html)
    expect(pages.find('late', 2, 0, {})).toBeNull()
  })

  it('is made again after a minute, for it may name days', () => {
    const { pages } = keepOne()
    expect(pages.find('k', 1, 59_000, {})).not.toBeNull()
    expect(pages.find('k', 1, 61_000, {})).toBeNull()
  })

  it('is not sent twice to who has it', () => {
    const { pages, page } = keepOne()
    expect(pages.find('k', 1, 0, { 'if-none-match': `"x", ${page.etag}` })?.isUnchanged).toBe(true)
    expect(pages.find('k', 1, 0, { 'if-none-match': '"x"' })?.isUnchanged).toBe(false)
  })

  it('makes room for newer ones', () => {
    const pages = new PageCache()
    const large = Buffer.alloc(10 * 1024 * 1024)
    pages.find('a', 1, 0, {})
    for (const name of ['a', 'b', 'c', 'd']) pages.keep(name, 1, 0, {}, large)
    expect(pages.find('a', 1, 0, {})).toBeNull()
    expect(pages.find('d', 1, 0, {})).not.toBeNull()
  })
})

describe('compression', () => {
  it('is what the asker reads best', () => {
    expect(chooseEncoding('gzip, deflate, br')).toBe('br')
    expect(chooseEncoding('gzip')).toBe('gzip')
    expect(chooseEncoding('br;q=0, gzip;q=0.5')).toBe('gzip')
    expect(chooseEncoding('identity')).toBe('identity')
    expect(chooseEncoding(undefined)).toBe('identity')
  })
})
