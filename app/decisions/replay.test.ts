import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '~/kernel/canonical-json'
import { defaultRankingWeights, ranking } from '~/scoring/ranking'
import type { Evidence } from './evidence'
import { methodVersion } from './method-version'
import { replayEvidence } from './replay'

/** One proposal judged by one reviewer: 10 points of 100 on the only indicator of the call. */
function filed(): Evidence {
  const criteria = (['feasibility', 'value-for-money', 'inclusion', 'reuse', 'risk'] as const).map(
    (key) => ({ key, score: 4 }),
  )
  const ranked = ranking(
    [
      {
        id: 'P-2026-0001',
        effect: 10,
        criteria: {
          feasibility: 4,
          'value-for-money': 4,
          inclusion: 4,
          reuse: 4,
          risk: 4,
        },
      },
    ],
    20,
  )
  if (!ranked.ok) throw new Error('the example can be ranked')
  const inputs = {
    method: methodVersion,
    call: 'C-2026-0001',
    edition: '2026-1',
    effectScale: 20,
    weights: { ...defaultRankingWeights },
    directions: [{ key: 'connectivity', weight: 1 }],
    indicators: [
      {
        code: 'CON-HH',
        min: 0,
        max: 100,
        better: 'higher' as const,
        weight: 1,
        directions: ['connectivity'],
        baseline: 50,
      },
    ],
    proposals: [
      {
        reference: 'P-2026-0001',
        targets: [{ indicator: 'CON-HH', low: 55, likely: 60, high: 65, share: 1 }],
        sheets: [
          {
            reviewer: 'A',
            helix: 'academia',
            targets: [{ indicator: 'CON-HH', low: 60, likely: 60, high: 60, confidence: 'medium' }],
            criteria,
            recommendation: 'fund',
          },
        ],
      },
    ],
    ranking: ranked.value,
    proposal: 'P-2026-0001',
  }
  const hash = createHash('sha256').update(canonicalJson(inputs)).digest('hex')
  return { ...inputs, hash } as Evidence
}

describe('whoever recomputes a decision', () => {
  it('finds every number as it was filed', () => {
    expect(replayEvidence(filed())).toEqual([])
  })

  it('still does after the file went through JSON', () => {
    expect(replayEvidence(JSON.parse(JSON.stringify(filed())))).toEqual([])
  })

  it('sees one changed digit of a judgement', () => {
    const evidence = filed()
    const target = evidence.proposals[0]?.sheets[0]?.targets[0]
    if (target) target.likely = 61
    const paths = replayEvidence(evidence).map(({ path }) => path)
    expect(paths).toContain('hash')
    expect(paths.some((path) => path.startsWith('ranking'))).toBe(true)
  })

  it('sees a score that was changed afterwards, and a hash made anew over it', () => {
    const { hash: _, ...evidence } = filed()
    const [first] = evidence.ranking.ranked
    if (first) first.score = 0.9
    const hash = createHash('sha256').update(canonicalJson(evidence)).digest('hex')
    const found = replayEvidence({ ...evidence, hash } as Evidence)
    expect(found.map(({ path }) => path)).toEqual(['ranking.ranked[0].score'])
  })
})
