import { describe, expect, it } from 'vitest'
import { type AnalysisMethod, analyse, analysisMethods } from './analysis.server'

const answer = async (method: AnalysisMethod, input: unknown) => {
  const result = await analyse(method, input)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

const smallest: Record<AnalysisMethod, Record<string, unknown>> = {
  index: {
    indicators: [{ code: 'A', min: 0, max: 10, better: 'lower', weight: 1 }],
    groups: [],
    values: { BXL: { A: 2.5 }, BE: { A: null } },
    mean: 'arithmetic',
  },
  agreement: {
    ratings: [
      [1, 2, null],
      [1, 2, 3],
    ],
    level: 'nominal',
  },
  calibrate: {
    ratings: [
      { item: 'P', reviewer: 'a', score: 4 },
      { item: 'P', reviewer: 'b', score: 2, confidence: 'medium' },
    ],
    model: 'fixed',
  },
  smaa: {
    alternatives: ['A', 'B'],
    criteria: [{ key: 'x', better: 'higher' }],
    measurements: { A: { x: 2 }, B: { x: { normal: [0, 0.1] } } },
    weights: { free: true },
    draws: 100,
    seed: 42,
  },
  sensitivity: {
    alternatives: ['A', 'B'],
    criteria: [
      { key: 'x', weight: 0.5 },
      { key: 'y', weight: 0.5 },
    ],
    values: { A: { x: 1, y: 0 }, B: { x: 0, y: 0.5 } },
  },
  portfolio: { items: [{ id: 'A', value: 1, cost: 2 }], budget: 2 },
  'core-index': {
    items: [{ id: 'A', cost: 1, scores: { x: 1 } }],
    budget: 1,
    weights: { ranges: {} },
  },
  assign: {
    reviewers: [{ id: 'R', max: 1 }],
    items: [{ id: 'P', need: 1 }],
    affinity: [[0.5]],
    forbidden: [],
    objective: 'total',
  },
}

describe('analyse', () => {
  it('answers each method in the shape of the contract', async () => {
    const answers: Record<string, unknown> = {}
    for (const method of analysisMethods) {
      const { hash, ...rest } = await answer(method, smallest[method])
      expect(hash).toMatch(/^[0-9a-f]{64}$/)
      answers[method] = rest
    }
    expect(answers).toEqual({
      index: { scores: { BXL: { total: 0.75 }, BE: { total: null } }, coverage: { BXL: 1, BE: 0 } },
      agreement: { alpha: 1, icc: null, kappa: null },
      calibrate: {
        items: { P: { raw: 3, adjusted: expect.closeTo(3, 12) } },
        reviewers: { a: expect.closeTo(1, 12), b: expect.closeTo(-1, 12) },
        residualSS: expect.closeTo(0, 12),
        df: 0,
        connected: true,
        components: 1,
      },
      smaa: {
        rankAcceptability: { A: [1, 0], B: [0, 1] },
        centralWeights: { A: { x: 1 }, B: null },
        confidence: { A: 1, B: null },
        pairwise: { A: { B: 1 }, B: { A: 0 } },
        seed: 42,
      },
      sensitivity: {
        utilities: { A: 0.5, B: 0.25 },
        stability: { x: [expect.closeTo(1 / 3, 12), 1], y: [0, expect.closeTo(2 / 3, 12)] },
        criticality: [
          { criterion: 'x', pair: ['A', 'B'], change: 0.25, percent: 50 },
          { criterion: 'y', pair: ['A', 'B'], change: -0.5, percent: -100 },
        ],
      },
      portfolio: { status: 'optimal', chosen: ['A'], value: 1, cost: 2, regret: { A: 1 } },
      'core-index': { index: { A: 1 }, nondominated: [['A']], exact: true },
      assign: { status: 'optimal', pairs: [['R', 'P']], total: 0.5, weakest: 0.5 },
    })
  })

  it('hashes the question, whatever the order of its fields', async () => {
    const { hash } = await answer('agreement', smallest.agreement)
    const turned = Object.fromEntries(Object.entries(smallest.agreement).reverse())
    expect((await answer('agreement', turned)).hash).toBe(hash)
    expect((await answer('agreement', { ...turned, level: 'ordinal' })).hash).not.toBe(hash)
  })

  it('shows the λ that it estimated', async () => {
    const shrunk = { ...smallest.calibrate, model: 'shrunk' }
    expect(await answer('calibrate', shrunk)).toHaveProperty('lambda.reviewer')
  })

  it.each<[AnalysisMethod, Record<string, unknown>, string[]]>([
    ['agreement', { extra: 1 }, ['extra']],
    ['agreement', { level: 'loud' }, ['level']],
    ['smaa', { seed: undefined }, ['seed']],
    ['smaa', { measurements: { A: { x: { normal: [1] } } } }, ['measurements.A.x']],
    [
      'portfolio',
      { items: [{ id: 'A', value: '1', cost: 2, note: '' }] },
      ['items.0.value', 'items.0.note'],
    ],
  ])('names the fields of %s that are wrong', async (method, change, fields) => {
    const result = await analyse(method, { ...smallest[method], ...change })
    expect(result).toMatchObject({ ok: false, failure: { code: 'invalid' } })
    if (result.ok) return
    expect(result.failure.reasons.map(({ params }) => params?.what)).toEqual(fields)
  })

  it('refuses what is no object, and what the method refuses', async () => {
    expect((await analyse('index', null)).ok).toBe(false)
    expect(await analyse('smaa', { ...smallest.smaa, draws: 0 })).toMatchObject({
      failure: { reasons: [{ code: 'scoring.reason.draws-out-of-range' }] },
    })
  })
})
