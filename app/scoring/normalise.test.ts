import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise } from './normalise'

const share = { min: 0, max: 100, better: 'higher' } as const
const dust = { min: 5, max: 25, better: 'lower' } as const

describe('normalise', () => {
  it('places a value between the fixed bounds', () => {
    expect(normalise(81, share)).toEqual({ ok: true, value: { value: 0.81, isOutside: false } })
  })

  it('turns the scale round where lower is better', () => {
    expect(normalise(5, dust)).toEqual({ ok: true, value: { value: 1, isOutside: false } })
    expect(normalise(25, dust)).toEqual({ ok: true, value: { value: 0, isOutside: false } })
    expect(normalise(10, dust)).toEqual({ ok: true, value: { value: 0.75, isOutside: false } })
  })

  it('keeps and flags a value beyond the bounds, at either end', () => {
    const broadband = { min: 0.25, max: 0.9, better: 'higher' } as const
    expect(normalise(0.9195, broadband)).toMatchObject({ ok: true, value: { isOutside: true } })
    expect(normalise(30, dust)).toEqual({ ok: true, value: { value: -0.25, isOutside: true } })
    expect(normalise(1, dust)).toEqual({ ok: true, value: { value: 1.2, isOutside: true } })
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('refuses %s', (x) => {
    expect(normalise(x, share)).toMatchObject({
      ok: false,
      failure: { code: 'invalid', reasons: [{ code: 'scoring.reason.not-a-number' }] },
    })
    expect(normalise(1, { ...share, max: x }).ok).toBe(false)
  })

  it('refuses bounds that leave no room between them', () => {
    for (const max of [0, -1]) {
      expect(normalise(0, { ...share, max })).toMatchObject({
        failure: { reasons: [{ code: 'scoring.reason.bounds-empty' }] },
      })
    }
  })

  it('gives the same score to a value and to its mirror image under the other direction', () => {
    const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(
        finite,
        finite,
        fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
        (x, min, width) => {
          const bounds = { min, max: min + width }
          fc.pre(bounds.min < bounds.max)
          const up = normalise(x, { ...bounds, better: 'higher' })
          const down = normalise(x, { ...bounds, better: 'lower' })
          if (!up.ok || !down.ok) throw new Error('refused')
          expect(up.value.value + down.value.value).toBeCloseTo(1, 6)
        },
      ),
    )
  })
})
