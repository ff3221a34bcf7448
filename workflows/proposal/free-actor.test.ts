import { describe, expect, it } from 'vitest'
import type { ProposalEvent } from './events'
import type { Actor } from './facts'
import {
  amira,
  approve,
  chantal,
  cosigned,
  gilles,
  hanne,
  ines,
  Journey,
  joost,
  karim,
  lea,
  mehdi,
  published,
  reasons,
  refuses,
  reject,
  why,
} from './personas'

describe('nobody handles what is theirs', () => {
  const ties = [
    ['isAuthor', 'not-free-author'],
    ['isPartner', 'not-free-partner'],
    ['sameOrganisation', 'not-free-organisation'],
    ['hasOpenConflict', 'not-free-conflict'],
  ] as const
  const appealed = () => published(reject).sends(amira, { type: 'appeal', grounds: why })
  const lapsed = () =>
    new Journey()
      .to('admissibility')
      .sends(chantal, { type: 'request-changes', reason: why })
      .fires('expire-amending')
  const merge = {
    target: 'evaluation',
    isItself: false,
    agreed: true,
    actorIsFree: true,
  } as const
  const merged = () =>
    new Journey()
      .to('admissibility')
      .given({ merge })
      .sends(chantal, { type: 'merge', into: 'P-1' })
  const piloting = () => published(approve).sends(amira, { type: 'start-pilot' })
  const measuring = () => piloting().sends(amira, { type: 'start-measuring' })
  const reserved = () =>
    new Journey()
      .to('deliberation')
      .sends(ines, { type: 'propose-decision', outcome: 'reserve', reasons })
      .sends(joost, { type: 'cosign' })
      .sends(joost, { type: 'publish' })
  const acts: [string, () => Journey, Actor, ProposalEvent][] = [
    ['admits', () => new Journey().to('admissibility'), chantal, { type: 'admit' }],
    [
      'asks for changes',
      () => new Journey().to('admissibility'),
      chantal,
      { type: 'request-changes', reason: why },
    ],
    [
      'asks for changes in evaluation',
      () => new Journey().to('evaluation'),
      chantal,
      { type: 'request-changes', reason: why },
    ],
    [
      'asks for changes in deliberation',
      () => new Journey().to('deliberation'),
      ines,
      { type: 'request-changes', reason: why },
    ],
    [
      'declares inadmissible',
      () => new Journey().to('admissibility'),
      chantal,
      { type: 'declare-inadmissible', rule: 'R1', reasons },
    ],
    [
      'merges',
      () => new Journey().to('admissibility').given({ merge }),
      chantal,
      { type: 'merge', into: 'P-1' },
    ],
    ['unmerges', merged, chantal, { type: 'unmerge' }],
    [
      'extends',
      () => new Journey().to('consultation'),
      chantal,
      { type: 'extend', until: '2026-10-09', reason: why },
    ],
    ['extends a project', piloting, chantal, { type: 'extend', until: '2027-12-10', reason: why }],
    [
      'closes a consultation',
      () => new Journey().to('consultation').after(15),
      chantal,
      { type: 'close-consultation' },
    ],
    [
      'assigns',
      () => new Journey().to('evaluation').given({ subject: hanne }),
      chantal,
      { type: 'assign', reviewer: 'hanne' },
    ],
    [
      'unassigns',
      () => new Journey().to('evaluation').given({ subject: { ...hanne, review: 'assigned' } }),
      chantal,
      { type: 'unassign', reviewer: 'hanne' },
    ],
    ['scores', () => new Journey().to('evaluation'), gilles, { type: 'score' }],
    [
      'records a discussion',
      () => new Journey().to('evaluation'),
      chantal,
      { type: 'record-discussion', note: why },
    ],
    [
      'closes an evaluation',
      () => new Journey().to('evaluation'),
      chantal,
      { type: 'close-evaluation' },
    ],
    ['proposes a decision', () => new Journey().to('deliberation'), ines, reject],
    [
      'reopens an evaluation',
      () => new Journey().to('deliberation'),
      ines,
      { type: 'reopen-evaluation', reason: why },
    ],
    [
      'cosigns',
      () => new Journey().to('deliberation').sends(ines, reject),
      joost,
      { type: 'cosign' },
    ],
    [
      'objects',
      () => new Journey().to('deliberation').sends(ines, reject),
      joost,
      { type: 'object', reason: why },
    ],
    [
      'retracts',
      () => new Journey().to('deliberation').sends(ines, reject),
      ines,
      { type: 'retract', reason: why },
    ],
    ['retracts a signed decision', cosigned, mehdi, { type: 'retract', reason: why }],
    ['publishes', cosigned, mehdi, { type: 'publish' }],
    ['promotes', reserved, mehdi, { type: 'promote', reasons, grant: 50_000 }],
    ['upholds', appealed, mehdi, { type: 'uphold', reasons }],
    ['overturns', appealed, mehdi, { type: 'overturn', reasons }],
    ['completes', measuring, chantal, { type: 'complete', summary: why }],
    ['stops as the board', piloting, ines, { type: 'stop', reasons }],
    ['reinstates', lapsed, chantal, { type: 'reinstate', reason: why }],
    [
      'appoints a lead',
      () => new Journey().to('evaluation').given({ leadLeft: true, subject: hanne }),
      chantal,
      { type: 'appoint-lead', account: 'hanne' },
    ],
    [
      'appoints a substitute',
      () => new Journey().to('deliberation').given({ board: [ines], subject: hanne }),
      karim,
      { type: 'appoint-substitute', account: 'hanne', role: 'board', reason: why },
    ],
    ['hides', () => new Journey().to('evaluation'), lea, { type: 'hide', reason: why }],
    [
      'restores',
      () => new Journey().to('evaluation').sends(lea, { type: 'hide', reason: why }),
      lea,
      { type: 'restore', reason: why },
    ],
  ]

  it.each(acts)('who %s', (_name, journey, actor, event) => {
    expect(journey().refusal(actor, event)).toEqual([])
    for (const [tie, code] of ties) {
      refuses(journey(), { ...actor, [tie]: true }, event, [code])
    }
  })

  it('but a reviewer with a conflict can always step aside', () => {
    const journey = new Journey().to('evaluation')
    const tied = { ...gilles, hasOpenConflict: true }
    refuses(journey, tied, { type: 'recuse', reason: why }, [])
    refuses(journey, tied, { type: 'abstain', reason: why }, [])
  })

  it('but a lead stops their own project', () => {
    refuses(piloting(), amira, { type: 'stop', reason: why }, [])
  })
})
