import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgedEffect, sheetEffect } from './judged-effect'
import type { CallScheme } from './path-weights'
import { reviewerJudgement, type Sheet } from './reviewer-judgement'
import type { Criterion } from './rubric'

const criteria = (score: number) =>
  (['feasibility', 'value-for-money', 'inclusion', 'reuse', 'risk'] satisfies Criterion[]).map(
    (key) => ({ key, score }),
  )
const hanne: Sheet = {
  id: '1',
  reviewer: 'hanne',
  filedAt: 100,
  targets: [{ indicator: 'PUB-USERS', low: 82, likely: 83, high: 84, confidence: 'high' }],
  criteria: criteria(4),
  recommendation: 'fund',
}
const gilles: Sheet = {
  id: '2',
  reviewer: 'gilles',
  filedAt: 200,
  targets: [{ indicator: 'PUB-USERS', low: 85, likely: 86, high: 87, confidence: 'medium' }],
  criteria: criteria(1),
  recommendation: 'fund-if',
}
const judge = (...args: Parameters<typeof reviewerJudgement>) => {
  const result = reviewerJudgement(...args)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

describe('reviewerJudgement', () => {
  it('weighs Hanne, who is sure, twice as much as Gilles', () => {
    const target = judge([hanne, gilles]).targets.get('PUB-USERS')
    expect(target?.levels).toEqual({ low: 83, likely: 84, high: 85 })
    expect(target?.mean).toBe(84)
    expect(target?.reviewers).toBe(2)
    // Own variance of each Beta(3, 3) over two points is 4/28; between them 2 with weights 2 and 1.
    expect(target?.sd).toBeCloseTo(Math.sqrt(4 / 28 + 2), 12)
  })

  it('gives criteria without a confidence the same weight', () => {
    const { criteria: judged, recommendations } = judge([hanne, gilles])
    expect(judged.risk).toEqual({ mean: 2.5, sd: 1.5, lowest: 1, highest: 4, reviewers: 2 })
    expect(recommendations).toEqual({ fund: 1, 'fund-if': 1, 'do-not-fund': 0 })
    const sure = gilles.criteria.map((one) => ({ ...one, confidence: 'high' as const }))
    expect(judge([hanne, { ...gilles, criteria: sure }]).criteria.risk?.mean).toBe(2)
  })

  it('counts only the latest sheet that Gilles filed', () => {
    const later = { ...gilles, id: '3', filedAt: 300, criteria: criteria(5) }
    expect(judge([later, hanne, gilles]).criteria.reuse?.mean).toBe(4.5)
    expect(judge([gilles, later, hanne]).reviewers).toEqual(['gilles', 'hanne'])
    const sameMoment = { ...later, filedAt: gilles.filedAt }
    expect(judge([sameMoment, gilles]).criteria.reuse?.mean).toBe(5)
    expect(judge([gilles, sameMoment]).criteria.reuse?.mean).toBe(5)
  })

  it('never counts a reviewer who abstained or stepped aside', () => {
    expect(judge([hanne, gilles], ['gilles']).reviewers).toEqual(['hanne'])
    expect(judge([hanne, gilles], ['gilles']).criteria.risk?.mean).toBe(4)
  })

  it('says which criteria nobody scored', () => {
    const partial = { ...hanne, criteria: criteria(4).filter(({ key }) => key !== 'risk') }
    expect(judge([partial]).criteria.risk).toBeNull()
  })

  it.each<[string, Sheet[], string]>([
    ['an empty panel', [], 'no-reviewer'],
    ['a score of 6', [{ ...hanne, criteria: criteria(6) }], 'score-out-of-range'],
    [
      'a score that is no number',
      [{ ...hanne, criteria: criteria(Number.NaN) }],
      'score-out-of-range',
    ],
    [
      'a criterion twice',
      [{ ...hanne, criteria: [...criteria(1), ...criteria(1)] }],
      'duplicate-key',
    ],
    [
      'an indicator twice',
      [{ ...hanne, targets: [...hanne.targets, ...hanne.targets] }],
      'duplicate-key',
    ],
    [
      'levels out of order',
      [{ ...hanne, targets: hanne.targets.map((one) => ({ ...one, low: 90 })) }],
      'levels-out-of-order',
    ],
  ])('refuses %s', (_, sheets, code) => {
    expect(reviewerJudgement(sheets)).toMatchObject({
      ok: false,
      failure: { code: 'invalid', reasons: [{ code: `scoring.reason.${code}` }] },
    })
  })

  it('refuses confidence weights that are not positive', () => {
    const weights = { low: 0, medium: 1, high: Number.NaN }
    expect(reviewerJudgement([hanne], [], weights).ok).toBe(false)
  })

  it('does not depend on the order of the sheets', () => {
    const sheet = fc
      .tuple(
        fc.nat(5),
        fc.nat(3),
        fc.integer({ min: 0, max: 5 }),
        fc.constantFrom('low', 'medium', 'high'),
      )
      .map(
        ([reviewer, filedAt, score, confidence]): Sheet => ({
          ...hanne,
          id: `${reviewer}-${filedAt}-${score}-${confidence}`,
          reviewer: `r${reviewer}`,
          filedAt,
          criteria: criteria(score),
          targets: [
            {
              indicator: 'PUB-USERS',
              low: 80,
              likely: 81 + score / 7,
              high: 90,
              confidence: confidence as 'low',
            },
          ],
        }),
      )
    fc.assert(
      fc.property(fc.uniqueArray(sheet, { minLength: 1, selector: ({ id }) => id }), (sheets) => {
        expect(judge([...sheets].reverse())).toEqual(judge(sheets))
      }),
    )
  })
})

describe('the effect that the panel expects', () => {
  const scheme: CallScheme = {
    directions: [{ key: 'digital-public-services', weight: 1 }],
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
        code: 'PUB-CIT',
        min: 35,
        max: 100,
        better: 'higher',
        weight: 1,
        directions: ['digital-public-services'],
        baseline: 81.6,
      },
    ],
  }
  const claims = [
    { indicator: 'PUB-USERS', low: 84, likely: 86, high: 88, share: 0.4 },
    { indicator: 'PUB-CIT', low: 84, likely: 86, high: 88, share: 0.4 },
  ]

  it('takes the levels from the reviewers and the share from the proposal', () => {
    const effect = judgedEffect(scheme, claims, judge([hanne, gilles]))
    if (!effect.ok) throw new Error('refused')
    // (84 − 81) × 0.4 / 100 × 0.5 × 100
    expect(effect.value.points.mean).toBeCloseTo(0.6, 12)
    expect(effect.value.points.sd).toBeCloseTo(0.2 * Math.sqrt(4 / 28 + 2), 12)
    expect(effect.value.unjudged).toEqual(['PUB-CIT'])
  })

  it('is the weighted mean of what each reviewer expects alone', () => {
    const alone = [hanne, gilles].map((sheet) => sheetEffect(scheme, claims, sheet))
    const [first, second] = alone.map((one) => (one.ok ? one.value.points.mean : Number.NaN))
    const panel = judgedEffect(scheme, claims, judge([hanne, gilles]))
    if (!panel.ok) throw new Error('refused')
    expect(panel.value.points.mean).toBeCloseTo(((first ?? 0) * 2 + (second ?? 0)) / 3, 12)
  })
})
