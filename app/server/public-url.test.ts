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
    expect(url('/\\evil.example')?.host).toBe('helicity.example')
    expect(url('/fr', '?q=%ZZ')?.pathname).toBe('/fr')
    expect(url('http://evil.example/')).toBeNull()
    expect(url('@evil.example')).toBeNull()
    expect(url('/%ZZ')).toBeNull()
    expect(url('*')).toBeNull()
  })
})
