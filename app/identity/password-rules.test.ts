import { describe, expect, it } from 'vitest'
import { whyWeakPassword } from './password-rules.server'

const dirk = { email: 'dirk.wouters@jette.example', name: 'Dirk Wouters' }
const verdict = (password: string) => whyWeakPassword(password, dirk)?.code ?? 'fine'

describe('a person who chooses a password', () => {
  it.each([
    'vier muizen op de tram',
    'correct horse battery staple',
    'Ünïcödé ist auch gut',
    'k8#vQ2!mZp0x',
    'un éclair au café à Forest',
    '83649271405',
  ])('may take %s', (password) => {
    expect(verdict(password)).toBe('fine')
  })

  it.each([
    'motdepasse1',
    'administrator',
    'Basketball',
    'Basketball2026!',
    'wachtwoord12',
    'P@ssw0rd2026',
    'Welkom123!!',
    'Brussels2026!',
    'bruxelles-1234',
    'H3licity2026',
  ])('is told that %s is guessed first', (password) => {
    expect(verdict(password)).toBe('identity.password.common')
  })

  it.each([
    'aaaaaaaaaa',
    '1212121212',
    'abcabcabcabc',
    'sdfghjkl09876',
    'abcdefghijk',
    '9876543210',
  ])('is told that %s is too regular', (password) => {
    expect(verdict(password)).toMatch(/simple|common/)
  })

  it('is told that the own name or address is no secret', () => {
    expect(verdict('DirkWouters77')).toBe('identity.password.personal')
    expect(verdict('jette-dirk-1')).toBe('identity.password.personal')
  })
})
