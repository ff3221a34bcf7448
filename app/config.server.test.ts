import { describe, expect, it } from 'vitest'
import { readConfig } from './config.server'

const faultsOf = (env: Record<string, string>) => {
  const read = readConfig(env)
  return read.ok ? [] : read.faults
}
const configOf = (env: Record<string, string>) => {
  const read = readConfig(env)
  if (!read.ok) throw new Error(read.faults.join('\n'))
  return read.config
}

describe('the settings of an installation', () => {
  it('stand on defaults that reach nobody but this computer', () => {
    const config = configOf({})
    expect(config.origin).toBe('http://localhost:3000')
    expect(config.host).toBe('127.0.0.1')
    expect(config.databaseUrl).toBe('file:./data/helicity.db')
    expect(config.isDefaultDatabase).toBe(true)
    expect(config.isLocal).toBe(true)
    expect(config.trustProxy('127.0.0.1')).toBe(false)
  })

  it('follow the port into the address', () => {
    expect(configOf({ PORT: '4100' }).origin).toBe('http://localhost:4100')
  })

  it('report every fault at once', () => {
    const faults = faultsOf({ PORT: 'many', DATABASE_URL: 'mysql://x', LOG_LEVEL: 'loud' })
    expect(faults).toHaveLength(3)
    expect(faults[0]).toMatch(/^PORT must be a whole number/)
    expect(faults[1]).toMatch(/^DATABASE_URL must be file:PATH or postgres/)
    expect(faults[2]).toMatch(/^LOG_LEVEL must be one of/)
  })

  it('treat an empty value as absent', () => {
    expect(configOf({ PORT: '', SMTP_URL: ' ' }).smtpUrl).toBeNull()
  })

  it('know the default file by whatever spelling', () => {
    expect(configOf({ DATABASE_URL: 'file:data/../data/helicity.db' }).isDefaultDatabase).toBe(true)
    expect(configOf({ DATABASE_URL: 'file:./data/other.db' }).isDefaultDatabase).toBe(false)
  })

  it('ask for an origin where other computers can reach the program', () => {
    expect(faultsOf({ HOST: '0.0.0.0' })).toHaveLength(1)
    expect(faultsOf({ HOST: '0.0.0.0', APP_ORIGIN: 'https://helicity.example' })).toEqual([])
  })

  it('ask for https where people are elsewhere', () => {
    expect(faultsOf({ APP_ORIGIN: 'http://helicity.example' })).toEqual([
      'APP_ORIGIN must begin with https://',
    ])
    expect(faultsOf({ APP_ORIGIN: 'https://helicity.example/path' })).toHaveLength(1)
  })

  it('ask for a shared secret on PostgreSQL, and for a real one', () => {
    expect(faultsOf({ DATABASE_URL: 'postgres://db/helicity' })).toHaveLength(1)
    expect(faultsOf({ HELICITY_SECRET: 'a'.repeat(40) })).toHaveLength(1)
    expect(faultsOf({ HELICITY_SECRET: 'short' }).length).toBeGreaterThan(0)
  })

  it('ask for the whole of a sign-in service or none of it', () => {
    expect(faultsOf({ OIDC_ISSUER: 'https://id.example' })).toHaveLength(1)
  })

  it('name the proxies whose word counts', () => {
    const { trustProxy } = configOf({ TRUST_PROXY: '10.0.0.0/8, ::1' })
    expect(trustProxy('10.2.3.4')).toBe(true)
    expect(trustProxy('::ffff:10.2.3.4')).toBe(true)
    expect(trustProxy('::1')).toBe(true)
    expect(trustProxy('192.0.2.1')).toBe(false)
    expect(faultsOf({ TRUST_PROXY: '10.0.0.0/99' })).toHaveLength(1)
  })
})
