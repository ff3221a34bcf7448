import { expect, it } from 'vitest'
import { distanceToTarget } from './distance-to-target'

it('measures the way from the baseline to the target', () => {
  expect(distanceToTarget(13, 10, 15)).toEqual({ ok: true, value: 0.6 })
})

it('needs no special case where lower is better', () => {
  expect(distanceToTarget(35, 39, 31)).toEqual({ ok: true, value: 0.5 })
  expect(distanceToTarget(41, 39, 31)).toEqual({ ok: true, value: -0.25 })
})

it('refuses a target at the baseline and what is no number', () => {
  expect(distanceToTarget(1, 2, 2)).toMatchObject({
    failure: { reasons: [{ code: 'scoring.reason.target-is-baseline' }] },
  })
  expect(distanceToTarget(Number.NaN, 1, 2)).toMatchObject({
    failure: { reasons: [{ code: 'scoring.reason.not-a-number' }] },
  })
})
