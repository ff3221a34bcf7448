import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CallScheme } from './path-weights'
import { proposalEffect } from './proposal-effect'
import type { Target } from './target-contribution'

/** A call for digital inclusion and public services, with Brussels' own figures as baselines. */
const scheme: CallScheme = {
  directions: [
    { key: 'digital-inclusion', weight: 0.5 },
    { key: 'digital-public-services', weight: 0.5 },
  ],
  indicators: [
    {
      code: 'PUB-USERS',
      min: 0,
      max: 100,
      better: 'higher',
      weight: 1,
      directions: ['digital-public-services'],
      baseline: 81,
    },
    {
      code: 'INC-VULN',
      min: 0,
      max: 60,
      better: 'lower',
      weight: 1,
      directions: ['digital-inclusion'],
      baseline: 39,
    },
    {
      code: 'INC-A11Y',
      min: 0,
      max: 100,
      better: 'higher',
      weight: 1,
      directions: ['digital-inclusion'],
      baseline: null,
    },
    {
      code: 'MOB-BIKE',
      min: 0,
      max: 40,
      better: 'higher',
      weight: 1,
      directions: ['transversality'],
      baseline: 4,
    },
  ],
}
const users: Target = { indicator: 'PUB-USERS', low: 83, likely: 85, high: 87, share: 0.4 }
const vulnerable: Target = { indicator: 'INC-VULN', low: 33, likely: 36, high: 39, share: 0.5 }
const effectOf = (...targets: Target[]) => {
  const result = proposalEffect(scheme, targets)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

describe('proposalEffect', () => {
  it('shows every step from the level that Amira claims to index points', () => {
    const [one] = effectOf(users).contributions
    expect(one).toMatchObject({
      indicator: 'PUB-USERS',
      baseline: 81,
      levels: { low: 83, likely: 85, high: 87 },
      meanLevel: 85,
      change: 4,
      share: 0.4,
      range: 100,
      sign: 1,
      pathWeight: 0.5,
      outside: [],
    })
    // (85 − 81) × 0.4 / 100 = 0.016 of the indicator; × 0.5 × 100 = 0.8 index points.
    expect(one?.normalisedChange).toBeCloseTo(0.016, 12)
    expect(one?.points.mean).toBeCloseTo(0.8, 12)
    expect(one?.points.cautious).toBeCloseTo(0.4, 12)
    expect(one?.points.ambitious).toBeCloseTo(1.2, 12)
    expect(one?.points.sd).toBeCloseTo((0.2 * 4) / Math.sqrt(28), 12)
    expect(one?.points.p50).toBeCloseTo(0.8, 10)
  })

  it('counts a fall as a gain where lower is better, and takes the high level as the cautious end', () => {
    const [one] = effectOf(vulnerable).contributions
    // INC-VULN shares its direction with INC-A11Y: path weight 0.25. (39 − 36) × 0.5 / 60 = 0.025.
    expect(one?.sign).toBe(-1)
    expect(one?.change).toBe(-3)
    expect(one?.points.mean).toBeCloseTo(0.625, 12)
    expect(one?.points.cautious).toBe(0)
    expect(one?.points.ambitious).toBeCloseTo(1.25, 12)
    expect(one?.points.p05).toBeLessThan(one?.points.p95 ?? 0)
  })

  it('adds targets up, their variances too', () => {
    const { points, contributions } = effectOf(users, vulnerable)
    expect(points.mean).toBeCloseTo(1.425, 12)
    expect(points.cautious).toBeCloseTo(0.4, 12)
    expect(points.ambitious).toBeCloseTo(2.45, 12)
    const variance = contributions.reduce((sum, one) => sum + one.points.sd ** 2, 0)
    expect(points.sd).toBeCloseTo(Math.sqrt(variance), 12)
  })

  it('shows a target without baseline and does not score it', () => {
    const sites: Target = { indicator: 'INC-A11Y', low: 20, likely: 30, high: 40, share: 1 }
    const { points, unscored, contributions } = effectOf(users, sites)
    expect(unscored).toEqual([{ indicator: 'INC-A11Y', isScored: false, reason: 'no-baseline' }])
    expect(contributions).toHaveLength(1)
    expect(points.mean).toBeCloseTo(0.8, 12)
  })

  it('takes the author’s own baseline only where the edition has none', () => {
    const sites: Target = {
      indicator: 'INC-A11Y',
      low: 20,
      likely: 30,
      high: 40,
      share: 1,
      baseline: 10,
    }
    expect(effectOf(sites).contributions[0]).toMatchObject({ baseline: 10, meanLevel: 30 })
    expect(effectOf({ ...users, baseline: 10 }).contributions[0]?.baseline).toBe(81)
  })

  it('does not score a target under no direction of the call', () => {
    const bike: Target = { indicator: 'MOB-BIKE', low: 5, likely: 6, high: 7, share: 1 }
    expect(effectOf(bike).unscored).toEqual([
      { indicator: 'MOB-BIKE', isScored: false, reason: 'not-in-call' },
    ])
  })

  it('flags a level beyond the bounds and does not clamp it', () => {
    const bold = effectOf({ ...users, high: 120, share: 1 })
    expect(bold.contributions[0]?.outside).toEqual(['high'])
    expect(bold.points.ambitious).toBeCloseTo(100 * 0.5 * 0.39, 10)
  })

  it.each<[string, Target, string]>([
    ['an unknown indicator', { ...users, indicator: 'NOPE' }, 'unknown-key'],
    ['low above likely', { ...users, low: 86 }, 'levels-out-of-order'],
    ['likely above high', { ...users, high: 84 }, 'levels-out-of-order'],
    ['a level that is no number', { ...users, low: Number.NaN }, 'not-a-number'],
    ['an infinite level', { ...users, high: Number.POSITIVE_INFINITY }, 'not-a-number'],
    ['a share of nobody', { ...users, share: 0 }, 'share-out-of-range'],
    ['a share above everybody', { ...users, share: 1.01 }, 'share-out-of-range'],
    ['a share that is no number', { ...users, share: Number.NaN }, 'share-out-of-range'],
  ])('refuses %s', (_, target, code) => {
    expect(proposalEffect(scheme, [target])).toMatchObject({
      ok: false,
      failure: { code: 'invalid', reasons: [{ code: `scoring.reason.${code}` }] },
    })
  })

  it('refuses the same indicator twice', () => {
    expect(proposalEffect(scheme, [users, users])).toMatchObject({
      failure: { reasons: [{ code: 'scoring.reason.duplicate-key' }] },
    })
  })

  it('never loses points by a better level, and doubles them with the share', () => {
    const level = fc.double({ min: 0, max: 100, noNaN: true })
    fc.assert(
      fc.property(fc.tuple(level, level, level), level, (three, better) => {
        const [low = 0, likely = 0, high = 0] = three.sort((a, b) => a - b)
        const at = (extra: number, share = 0.5) =>
          effectOf({
            ...users,
            low: low + extra,
            likely: likely + extra,
            high: high + extra,
            share,
          }).points
        expect(at(better).mean).toBeGreaterThanOrEqual(at(0).mean)
        expect(at(0, 1).mean).toBeCloseTo(2 * at(0).mean, 9)
        expect(at(0).cautious).toBeLessThanOrEqual(at(0).ambitious)
      }),
    )
  })
})
