import { afterEach, describe, expect, it } from 'vitest'
import { connect } from '#db/connect'
import { listChain } from '#db/queries/events/list-chain'
import { type Database, openDatabase } from '#db/transaction'
import { describeOnBothDatabases, freshPostgres } from '#tests/support/databases'
import { findPostgres } from '#tests/support/find-postgres'
import { bilingual, journeyIn, must } from '#tests/support/journey'
import { makeRegion, openCall, type Region } from '#tests/support/region'
import { verifyChain } from '~/audit/verify-chain.server'
import { followProposal } from '~/comments/commands/follow-proposal.server'
import { supportProposal } from '~/comments/commands/support-proposal.server'
import type { AppContext } from '~/context.server'
import {
  cosignDecision,
  objectToDecision,
  retractDecision,
} from '~/decisions/commands/cosign-decision.server'
import { proposeDecision } from '~/decisions/commands/propose-decision.server'
import type { Result } from '~/kernel/result'

const rounds = 50

/** Two programs on one database, as two instances would be. */
interface Pair {
  region: Region
  first: AppContext
  second: AppContext
}

const reject = { outcome: 'reject', reasons: bilingual } as const
const approve = { outcome: 'approve', grant: 90_000, reasons: bilingual } as const

/** Which of two won; both or none is a defect. */
function winnerOf([one, other]: readonly [Result<unknown>, Result<unknown>]): 0 | 1 {
  expect([one.ok, other.ok].filter(Boolean)).toHaveLength(1)
  const lost = one.ok ? other : one
  expect(lost).toMatchObject({ failure: { code: expect.stringMatching(/stale|wrong-state/) } })
  return one.ok ? 0 : 1
}

function raceTests(makePair: () => Promise<Pair>) {
  it(`lets one of two deciders win, ${rounds} times over`, { timeout: 60_000 }, async () => {
    const { region, first, second } = await makePair()
    const { people } = region
    const { reach, rowOf } = journeyIn(region)
    const reference = await reach('deliberation')
    const id = (await rowOf(reference)).id
    const deciders = [people.ines, people.joost] as const
    const countOf = async (type: string) =>
      (await listChain(first.db.read, 0, 10_000)).filter(
        (event) => event.subject_id === id && event.type === type,
      ).length

    for (let round = 1; round <= rounds; round += 1) {
      // Half of them name the revision that they read, half rely on the state alone.
      const revision = round % 2 ? (await rowOf(reference)).revision : undefined
      const winner = winnerOf(
        await Promise.all([
          proposeDecision(first, people.ines, { reference, revision, ...approve }),
          proposeDecision(second, people.joost, { reference, revision, ...reject }),
        ]),
      )
      expect(await countOf('propose-decision')).toBe(round)
      expect((await rowOf(reference)).state).toBe('cosigning')
      must(
        await retractDecision(first, deciders[winner], {
          reference,
          reason: 'Another round of talks.',
        }),
      )
    }
    const { rows } = await countDecisions(first.db)
    expect(rows).toEqual({ retracted: rounds })
    expect(await verifyChain(first.db.read)).toMatchObject({ ok: true })
  })

  it('lets either the second signature or the objection through', { timeout: 60_000 }, async () => {
    const { region, first, second } = await makePair()
    const { people } = region
    const { reach, rowOf, steps } = journeyIn(region)
    const reference = await reach('deliberation')
    for (let round = 1; round <= 10; round += 1) {
      await steps.cosigning(reference, 'bram')
      const { revision } = await rowOf(reference)
      const reason = 'The grant is not yet explained.'
      const winner = winnerOf(
        await Promise.all([
          cosignDecision(first, people.joost, { reference, revision }),
          objectToDecision(second, people.mehdi, { reference, revision, reason }),
        ]),
      )
      expect((await rowOf(reference)).state).toBe(winner === 0 ? 'decided' : 'deliberation')
      if (winner === 0) must(await retractDecision(first, people.joost, { reference, reason }))
    }
  })

  it('counts a voice once, however often it is given at once', { timeout: 60_000 }, async () => {
    const { region, first, second } = await makePair()
    const { people } = region
    const { reach, rowOf } = journeyIn(region)
    const reference = await reach('consultation')
    const given = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        supportProposal(n % 2 ? first : second, people.dirk, reference),
      ),
    )
    expect(given.every(({ ok }) => ok)).toBe(true)
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        followProposal(n % 2 ? first : second, people.dirk, { reference, follow: true }),
      ),
    )
    expect(await rowOf(reference)).toMatchObject({ support_citizen: 1, support_business: 0 })
    const supports = await first.db.read.selectFrom('support').selectAll().execute()
    expect(supports).toHaveLength(1)
    expect(await first.db.read.selectFrom('follow').selectAll().execute()).toHaveLength(1)
  })

  it('never promises more than the budget to two at once', { timeout: 60_000 }, async () => {
    const { region, first, second } = await makePair()
    const { people, ctx } = region
    await openCall(ctx, { reference: 'C-2026-0003', budget: 250_000 })
    const { reach } = journeyIn(region)
    const { steps, draft } = journeyIn(region)
    const call = { call: 'C-2026-0003' }
    const other = await draft(call)
    await steps.admissibility(other, 'bram')
    await steps.consultation(other, 'bram')
    const one = await reach('deliberation', call)
    await steps.deliberation(other, 'bram')
    const grant = 150_000
    const both = await Promise.all([
      proposeDecision(first, people.ines, { reference: one, ...approve, grant }),
      proposeDecision(second, people.joost, { reference: other, ...approve, grant }),
    ])
    const refused = both.filter(({ ok }) => !ok)
    expect(refused).toHaveLength(1)
    expect(refused[0]).toMatchObject({
      failure: {
        code: 'invalid',
        fields: {
          grant: [
            { code: 'proposals.reason.money-short', params: { left: 100_000, asked: grant } },
          ],
        },
      },
    })
  })
}

async function countDecisions(db: Database) {
  const all = await db.read.selectFrom('decision').select('state').execute()
  const rows: Record<string, number> = {}
  for (const { state } of all) rows[state] = (rows[state] ?? 0) + 1
  return { rows }
}

describeOnBothDatabases('two at once in one program', (open) => {
  raceTests(async () => {
    const region = await makeRegion(open)
    return { region, first: region.ctx, second: region.ctx }
  })
})

describe.skipIf(!findPostgres())('two at once in two programs, on PostgreSQL', () => {
  const opened: Database[] = []
  afterEach(async () => {
    for (const db of opened.splice(0)) await db.close()
  })
  raceTests(async () => {
    const url = await freshPostgres()
    const connected = () => {
      const db = openDatabase(connect(url, () => {}))
      opened.push(db)
      return db
    }
    const region = await makeRegion(async () => connected())
    return { region, first: region.ctx, second: { ...region.ctx, db: connected() } }
  })
})
