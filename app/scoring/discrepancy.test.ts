import { describe, expect, it } from 'vitest'
import { discrepancies } from './discrepancy'
import type { Sheet } from './reviewer-judgement'
import type { Recommendation } from './rubric'

const sheet = (
  reviewer: string,
  feasibility: number,
  recommendation: Recommendation = 'fund',
  filedAt = 1,
): Sheet => ({
  id: `${reviewer}-${filedAt}`,
  reviewer,
  filedAt,
  targets: [],
  criteria: [{ key: 'feasibility', score: feasibility }],
  recommendation,
})

describe('discrepancies', () => {
  it('finds none where Gilles, Hanne and Oumar lie within one point', () => {
    expect(discrepancies([sheet('gilles', 3), sheet('hanne', 4), sheet('oumar', 3)])).toEqual([])
  })

  it('flags scores two points apart, and names the two ends', () => {
    expect(discrepancies([sheet('gilles', 2), sheet('hanne', 4), sheet('oumar', 3)])).toEqual([
      {
        kind: 'range',
        criterion: 'feasibility',
        lowest: 2,
        highest: 4,
        reviewers: ['gilles', 'hanne'],
      },
    ])
  })

  it('flags fund against do not fund, but not fund against fund-if', () => {
    expect(discrepancies([sheet('gilles', 3, 'fund'), sheet('hanne', 3, 'do-not-fund')])).toEqual([
      { kind: 'opposite', fund: ['gilles'], doNotFund: ['hanne'] },
    ])
    expect(discrepancies([sheet('gilles', 3, 'fund'), sheet('hanne', 3, 'fund-if')])).toEqual([])
    expect(
      discrepancies([sheet('gilles', 3, 'fund-if'), sheet('hanne', 3, 'do-not-fund')]),
    ).toEqual([])
  })

  it('flags a standardised residual beyond two, on either side', () => {
    const sheets = [sheet('gilles', 3), sheet('hanne', 3)]
    const residuals = [
      { reviewer: 'gilles', standardised: -2.1 },
      { reviewer: 'hanne', standardised: 2 },
      { reviewer: 'oumar', standardised: 9 },
    ]
    expect(discrepancies(sheets, [], residuals)).toEqual([
      { kind: 'residual', reviewer: 'gilles', standardised: -2.1 },
    ])
    expect(discrepancies(sheets, [], [{ reviewer: 'gilles', standardised: null }])).toEqual([])
  })

  it('looks only at sheets that count', () => {
    const corrected = [sheet('gilles', 0), sheet('gilles', 4, 'fund', 2), sheet('hanne', 4)]
    expect(discrepancies(corrected)).toEqual([])
    expect(discrepancies([sheet('gilles', 0), sheet('hanne', 4)], ['gilles'])).toEqual([])
  })
})
