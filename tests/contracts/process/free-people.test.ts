import { describe, expect, it } from 'vitest'
import { insertMembership } from '#db/queries/identity/insert-membership'
import { insertOrganisation } from '#db/queries/identity/insert-organisation'
import { listReviews } from '#db/queries/reviews/list-reviews'
import { describeOnBothDatabases } from '#tests/support/databases'
import { bilingual, journeyIn, must, refusalOf, scoreSheet } from '#tests/support/journey'
import { makeRegion, type Name, type Region } from '#tests/support/region'
import { disableAccount } from '~/identity/commands/disable-account.server'
import { answerPartnership } from '~/proposals/commands/answer-partnership.server'

const approve = { outcome: 'approve', grant: 90_000, reasons: bilingual }

/** Bram’s draft with somebody of the region who joined it. */
async function draftWith(region: Region, who: Name): Promise<string> {
  const { email, name, helix } = region.people[who]
  const reference = await journeyIn(region).draft({ partners: [{ email, name, helix }] })
  must(
    await answerPartnership(region.ctx, region.people[who], {
      asked: { reference },
      answer: 'accept',
    }),
  )
  return reference
}

const joinTogether = ({ ctx }: Region, ...people: Name[]) =>
  ctx.db.write(async (tx) => {
    await insertOrganisation(tx, {
      id: 'atelier',
      name: 'Atelier',
      helix: 'business',
      enterprise_number: null,
      verified_at: 0,
    })
    for (const id of people)
      await insertMembership(tx, { account_id: id, organisation_id: 'atelier' })
  })

async function take(region: Region, reference: string, to: 'evaluation' | 'deliberation') {
  const { steps } = journeyIn(region)
  for (const step of ['admissibility', 'consultation', 'evaluation', 'deliberation'] as const) {
    await steps[step](reference, 'bram')
    if (step === to) return
  }
}

describeOnBothDatabases('whoever is tied to a proposal', (open) => {
  describe('is not asked to judge it', () => {
    it('as its lead, a co-author or somebody of the same organisation', async () => {
      const region = await makeRegion(open)
      const { send } = journeyIn(region)
      const reference = await draftWith(region, 'hanne')
      await joinTogether(region, 'bram', 'gilles')
      await take(region, reference, 'evaluation')
      const ask = async (reviewer: Name) =>
        refusalOf(await send('chantal', reference, 'assign', { reviewer }))
      expect(await ask('hanne')).toEqual(['person-not-free'])
      expect(await ask('gilles')).toEqual(['person-not-free'])
      // Bram is no reviewer at all.
      expect(await ask('bram')).toEqual(['person-unknown'])
      expect(await ask('oumar')).toEqual([])
      expect(await ask('oumar')).toEqual(['already-assigned'])
    })

    it('nor counted when the tie comes after the score', async () => {
      const region = await makeRegion(open)
      const { send, score, reach } = journeyIn(region)
      const reference = await reach('evaluation')
      for (const reviewer of ['gilles', 'hanne'] as const) {
        must(await send('chantal', reference, 'assign', { reviewer }))
        must(await score(reviewer, reference))
      }
      await joinTogether(region, 'bram', 'gilles')
      expect(refusalOf(await send('chantal', reference, 'close-evaluation'))).toEqual([
        'quorum-missing',
        'groups-missing',
        'panel-conflict',
      ])
    })

    it('and steps aside for good, with the conflict on record', async () => {
      const region = await makeRegion(open)
      const { ctx } = region
      const { send, score, reach, rowOf } = journeyIn(region)
      const reference = await reach('evaluation')
      must(await send('chantal', reference, 'assign', { reviewer: 'gilles' }))
      expect(refusalOf(await send('gilles', reference, 'recuse'))).toEqual(['reason-missing'])
      const reason = 'My brother works at the desk in question.'
      must(await send('gilles', reference, 'recuse', { reason }))
      const { id } = await rowOf(reference)
      expect(await listReviews(ctx.db.read, id)).toMatchObject([
        { reviewer_id: 'gilles', state: 'recused' },
      ])
      expect((await score('gilles', reference)).ok).toBe(false)
      const again = await send('chantal', reference, 'assign', { reviewer: 'gilles' })
      expect(refusalOf(again)).toEqual(['person-not-free', 'already-assigned'])
    })
  })

  describe('does not handle or decide it', () => {
    it('as officer or member of the board who wrote along', async () => {
      const region = await makeRegion(open)
      const { send } = journeyIn(region)
      const reference = await draftWith(region, 'ines')
      await take(region, reference, 'evaluation')
      // Somebody of the operator’s own takes part: two outsiders must have judged.
      const { score } = journeyIn(region)
      for (const reviewer of ['gilles', 'hanne'] as const) {
        must(await send('chantal', reference, 'assign', { reviewer }))
        must(await score(reviewer, reference))
      }
      must(await send('chantal', reference, 'close-evaluation'))
      expect(refusalOf(await send('ines', reference, 'propose-decision', approve))).toEqual([
        'not-free-partner',
      ])
      must(await send('joost', reference, 'propose-decision', approve))
      expect(refusalOf(await send('ines', reference, 'cosign'))).toEqual(['not-free-partner'])
      expect(refusalOf(await send('joost', reference, 'cosign'))).toEqual(['same-signer'])
      must(await send('mehdi', reference, 'cosign'))
      expect(refusalOf(await send('ines', reference, 'publish'))).toEqual(['not-free-partner'])
      must(await send('mehdi', reference, 'publish'))
    })

    it('as somebody of the lead’s organisation', async () => {
      const region = await makeRegion(open)
      const { send, reach } = journeyIn(region)
      await joinTogether(region, 'bram', 'chantal', 'ines')
      const waiting = await reach('admissibility')
      expect(refusalOf(await send('chantal', waiting, 'admit'))).toEqual(['not-free-organisation'])
      expect(
        refusalOf(
          await send('chantal', waiting, 'declare-inadmissible', {
            rule: 'late',
            reasons: bilingual,
          }),
        ),
      ).toEqual(['not-free-organisation'])
    })
  })

  describe('cannot carry a decision that they signed before', () => {
    it('when the proposer’s account is closed', async () => {
      const region = await makeRegion(open)
      const { send, reach } = journeyIn(region)
      const reference = await reach('decided')
      must(await disableAccount(region.ctx, 'operator', 'ines'))
      expect(refusalOf(await send('mehdi', reference, 'publish'))).toEqual(['signer-not-free'])
      must(await send('mehdi', reference, 'retract', { reason: 'A signer has left the board.' }))
    })

    it('when a conflict of the proposer comes to light', async () => {
      const region = await makeRegion(open)
      const { send, reach } = journeyIn(region)
      const reference = await reach('cosigning')
      await joinTogether(region, 'bram', 'ines')
      expect(refusalOf(await send('joost', reference, 'cosign'))).toEqual(['proposer-not-free'])
    })

    it('when too few of the board are free, and the refusal says how many', async () => {
      const region = await makeRegion(open)
      const { send, reach } = journeyIn(region)
      const reference = await reach('deliberation')
      await joinTogether(region, 'bram', 'ines', 'mehdi')
      const refused = await send('joost', reference, 'propose-decision', approve)
      expect(refused).toMatchObject({
        failure: {
          reasons: [
            { code: 'proposals.reason.members-missing', params: { needed: 2, available: 1 } },
          ],
        },
      })
    })
  })

  it('can be led on by another author only where the lead has left', async () => {
    const region = await makeRegion(open)
    const { send, rowOf, resubmit, change } = journeyIn(region)
    const reference = await draftWith(region, 'dirk')
    await take(region, reference, 'evaluation')
    expect(
      refusalOf(await send('chantal', reference, 'appoint-lead', { account: 'dirk' })),
    ).toEqual(['lead-present'])
    must(await disableAccount(region.ctx, 'operator', 'bram'))
    const stranger = await send('chantal', reference, 'appoint-lead', { account: 'fatou' })
    expect(refusalOf(stranger)).toEqual(['consent-missing'])
    must(await send('chantal', reference, 'appoint-lead', { account: region.people.dirk.email }))
    expect((await rowOf(reference)).lead_id).toBe('dirk')
    const reason = 'Please name the second desk as well.'
    must(await send('chantal', reference, 'request-changes', { reason }))
    must(await change(reference, { risks: 'A commune may leave; two others stay.' }, 'dirk'))
    must(await resubmit(reference, 'dirk'))
  })
})

describeOnBothDatabases('scores', (open) => {
  it('count for the version that they judged, and the text that changed needs new ones', async () => {
    const region = await makeRegion(open)
    const { ctx } = region
    const { send, score, reach, change, resubmit, rowOf } = journeyIn(region)
    const reference = await reach('evaluation')
    for (const reviewer of ['gilles', 'hanne'] as const) {
      must(await send('chantal', reference, 'assign', { reviewer }))
      must(await score(reviewer, reference))
    }
    const reason = 'The budget lacks the printing of the slips.'
    must(await send('chantal', reference, 'request-changes', { reason }))
    must(await change(reference, { budget: { amount: 125_000, months: 18, lines: [] } }))
    must(await resubmit(reference))
    expect(await rowOf(reference)).toMatchObject({ state: 'evaluation', version: 2 })
    const stale = await send('chantal', reference, 'close-evaluation')
    expect(stale).toMatchObject({
      failure: {
        reasons: [
          { code: 'proposals.reason.quorum-missing', params: { needed: 2, available: 0 } },
          { code: 'proposals.reason.groups-missing' },
        ],
      },
    })
    must(await score('gilles', reference, scoreSheet(83.4)))
    expect(refusalOf(await send('chantal', reference, 'close-evaluation'))).toEqual([
      'quorum-missing',
      'groups-missing',
    ])
    must(await score('hanne', reference))
    must(await send('chantal', reference, 'close-evaluation'))
    const sheets = await ctx.db.read.selectFrom('score_sheet').select('version').execute()
    expect(sheets.map(({ version }) => version).sort()).toEqual([1, 1, 2, 2])
  })

  it('of one helix group alone do not make a panel', async () => {
    const region = await makeRegion(open)
    const { send, score, reach } = journeyIn(region)
    const reference = await reach('evaluation')
    await region.ctx.db.write(async (tx) => {
      await tx
        .updateTable('account')
        .set({ helix: 'academia' })
        .where('id', '=', 'gilles')
        .execute()
    })
    region.people.gilles = { ...region.people.gilles, helix: 'academia' }
    for (const reviewer of ['gilles', 'hanne'] as const) {
      must(await send('chantal', reference, 'assign', { reviewer }))
      must(await score(reviewer, reference))
    }
    expect(refusalOf(await send('chantal', reference, 'close-evaluation'))).toEqual([
      'groups-missing',
    ])
  })
})
