import { describe, expect, it } from 'vitest'
import { makeTestContext } from '#tests/support/context'
import { sqliteDatabases } from '#tests/support/databases'
import { makeFormToken } from '~/http/form-token.server'
import { ensureVisit, needsVisit, readVisit } from './visit.server'

const open = sqliteDatabases()

describe('somebody who is not signed in', () => {
  it('gets forms of their own on the pages of the account, and nowhere else', () => {
    for (const path of [
      '/fr/sign-in',
      '/nl/sign-up',
      '/en/reset/password',
      '/de/choose-password',
    ]) {
      expect(needsVisit(path)).toBe(true)
    }
    for (const path of ['/', '/fr', '/fr/proposals', '/fr/sign-in-help', '/xx/sign-in']) {
      expect(needsVisit(path)).toBe(false)
    }
  })

  it('keeps one visit, and its form token fits no other', async () => {
    const ctx = makeTestContext(await open())
    const first = ensureVisit(ctx, null, false)
    expect(first.setCookie[0]).toMatch(
      /^helicity-visit=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/,
    )
    const cookie = first.setCookie[0]?.split(';')[0] ?? null
    const second = ensureVisit(ctx, cookie, false)
    expect(second).toEqual({ holder: first.holder, setCookie: [] })
    expect(readVisit(cookie, false)).toBe(first.holder)
    const other = ensureVisit(ctx, null, false)
    expect(makeFormToken(ctx.secret, other.holder)).not.toBe(
      makeFormToken(ctx.secret, first.holder),
    )
  })
})
