import { describe, expect, it } from 'vitest'
import { testConfig } from '#tests/support/context'
import type { Exchange } from './exchange'
import { publicOrigin, publicUrl } from './public-url'

describe('the address of this program', () => {
  it('on one’s own computer is any loopback name, so that a forwarded port works', () => {
    const config = testConfig()
    expect(publicOrigin(config, 'localhost:3000')).toBe('http://localhost:3000')
    expect(publicOrigin(config, '127.0.0.1:8080')).toBe('http://127.0.0.1:8080')
    expect(publicOrigin(config, '[::1]:3000')).toBe('http://[::1]:3000')
  })

  it('on one’s own computer is never a foreign name', () => {
    for (const host of [
      'evil.example',
      'localhost.evil.example',
      '192.0.2.1:3000',
      'a b',
      '127.1.evil.example',
    ]) {
      expect(publicOrigin(testConfig(), host)).toBeNull()
    }
  })

  it('elsewhere is the one that was set, whatever a request says', () => {
    const config = testConfig({ APP_ORIGIN: 'https://helicity.example' })
    expect(publicOrigin(config, 'evil.example')).toBe('https://helicity.example')
  })

  it('stays ours for paths that look like hosts', () => {
    const url = (path: string, search = '') =>
      publicUrl('https://helicity.example', { path, search } as Exchange)
    expect(url('//evil.example/x')?.host).toBe('helicity.example')
    expect(url('/fr', '?q=%ZZ')?.pathname).toBe('/fr')
    expect(url('http://evil.example/')).toBeNull()
    expect(url('@evil.example')).toBeNull()
    expect(url('/%ZZ')).toBeNull()
    expect(url('*')).toBeNull()
  })

  it('is one address to everybody who reads it', () => {
    const url = (path: string, search = '') =>
      publicUrl('https://helicity.example', { path, search } as Exchange)
    const odd = [
      '/en/../api/v1/calls',
      '/en/%2e%2e/api',
      '/en/./x',
      '/en\\api',
      '/\\evil.example',
      '/api/v1/x#/attachments',
      '/en/%00',
      '/en/..',
    ]
    for (const path of odd) expect([path, url(path)]).toEqual([path, null])
    expect(url('/en', '?q=%00')).toBeNull()
    for (const path of [
      '/en/caf%C3%A9',
      '/en/a%20b',
      '/en/..x',
      '/en/x..',
      '/en/a%2fb',
      '/en/"',
      '/',
    ]) {
      expect([path, decodeURI(url(path)?.pathname ?? '')]).toEqual([path, decodeURI(path)])
    }
  })
})
