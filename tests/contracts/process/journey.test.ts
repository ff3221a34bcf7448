import { expect, it } from 'vitest'
import { listChain } from '#db/queries/events/list-chain'
import { listJobs } from '#db/queries/jobs/list-jobs'
import { findVersion } from '#db/queries/proposals/find-version'
import { allRows } from '#tests/support/all-rows'
import { describeOnBothDatabases } from '#tests/support/databases'
import { bilingual, journeyIn, must, refusalOf, scoreSheet } from '#tests/support/journey'
import { makeRegion } from '#tests/support/region'
import { verifyChain } from '~/audit/verify-chain.server'
import { addComment } from '~/comments/commands/add-comment.server'
import { supportProposal } from '~/comments/commands/support-proposal.server'
import { cosignDecision } from '~/decisions/commands/cosign-decision.server'
import { publishDecision } from '~/decisions/commands/publish-decision.server'
import { writeOfficialReply } from '~/proposals/commands/write-official-reply.server'
import { sendEvent } from '~/routes/proposals/send-event.server'

const ideaBox = 'C-2026-0002'

describeOnBothDatabases('the whole way of a proposal', (open) => {
  it('goes from Bram’s draft to a published decision, each step on record', async () => {
    const region = await makeRegion(open)
    const { ctx, people } = region
    const { db } = ctx
    const { rowOf, send, score, draft, submit, change, resubmit, steps } = journeyIn(region)
    const pulse = async () => (await db.readPulse()).dataVersion

    const reference = await draft()
    const versions = [await pulse()]
    const revisions = [(await rowOf(reference)).revision]
    const note = async () => {
      versions.push(await pulse())
      revisions.push((await rowOf(reference)).revision)
    }

    must(await submit(reference))
    await note()
    const reason = 'Say how somebody without a screen learns where it stands.'
    must(await send('chantal', reference, 'request-changes', { reason }))
    await note()
    must(
      await change(reference, { solution: 'One desk, one list, one number, and a printed slip.' }),
    )
    must(await resubmit(reference))
    await note()
    must(await send('chantal', reference, 'admit'))
    await note()

    const comment = { section: 'solution', stance: 'if', body: 'Yes, in big print.' } as const
    must(await addComment(ctx, people.dirk, { ...comment, reference, language: 'nl' }))
    must(await supportProposal(ctx, people.elodie, reference))
    await steps.evaluation(reference, 'bram')
    await note()
    for (const reviewer of ['gilles', 'hanne'] as const) {
      must(await send('chantal', reference, 'assign', { reviewer }))
    }
    must(await score('gilles', reference))
    const early = await send('chantal', reference, 'close-evaluation')
    expect(refusalOf(early)).toEqual(['quorum-missing', 'groups-missing', 'reply-missing'])
    must(await score('hanne', reference, scoreSheet(83.2)))
    const texts = { fr: 'La fiche sera imprimée en grand.', nl: 'De strook komt in grote letters.' }
    must(await writeOfficialReply(ctx, people.chantal, { reference, texts }))
    must(await send('chantal', reference, 'close-evaluation'))
    await note()
    const approve = { outcome: 'approve', grant: 90_000, reasons: bilingual }
    must(await send('ines', reference, 'propose-decision', approve))
    await note()
    must(await send('joost', reference, 'cosign'))
    await note()
    must(await send('joost', reference, 'publish'))
    await note()

    const row = await rowOf(reference)
    expect(row).toMatchObject({ state: 'approved', publication: 'public', version: 2 })
    expect(row).toMatchObject({ comment_count: 1, support_citizen: 1 })
    for (const numbers of [versions, revisions]) {
      expect([...new Set(numbers)].sort((a, b) => a - b)).toEqual(numbers)
    }
    expect((await findVersion(db.read, row.id, 1))?.version.solution).not.toContain('slip')
    expect((await findVersion(db.read, row.id, 2))?.version.solution).toContain('slip')
    expect(await findVersion(db.read, row.id, 'working')).toBeNull()

    const events = (await listChain(db.read, 0, 1000)).filter(
      ({ subject_id }) => subject_id === row.id,
    )
    expect(events.map(({ type, actor_id }) => [type, actor_id])).toEqual([
      ['create-draft', 'bram'],
      ['submit', 'bram'],
      ['request-changes', 'chantal'],
      ['resubmit', 'bram'],
      ['admit', 'chantal'],
      ['close-consultation', null],
      ['assign', 'chantal'],
      ['assign', 'chantal'],
      ['score', 'gilles'],
      ['score', 'hanne'],
      ['official-reply', 'chantal'],
      ['close-evaluation', 'chantal'],
      ['propose-decision', 'ines'],
      ['cosign', 'joost'],
      ['publish', 'joost'],
    ])
    const moves = events.map(
      ({ body }) => JSON.parse(body) as { from?: string; to?: string; machineVersion?: number },
    )
    expect(
      moves.flatMap(({ from, to }) => (from && to && from !== to ? [`${from} → ${to}`] : [])),
    ).toEqual([
      'draft → admissibility',
      'admissibility → amending',
      'amending → admissibility',
      'admissibility → consultation',
      'consultation → evaluation',
      'evaluation → deliberation',
      'deliberation → cosigning',
      'cosigning → decided',
      'decided → approved',
    ])
    expect(new Set(moves.slice(1).flatMap(({ machineVersion }) => machineVersion ?? []))).toEqual(
      new Set([row.machine_version]),
    )
    // What people wrote and are called stands beside the hashed record, never in it.
    const hashed = events.map(({ body }) => body).join('\n')
    expect(hashed).not.toMatch(/screen|Bram|Chantal|évaluateurs/)
    expect(await verifyChain(db.read)).toMatchObject({ ok: true })

    const jobs = await listJobs(db.read, { limit: 1000 })
    const letters = jobs
      .filter(({ kind }) => kind === 'letter')
      .map(({ payload }) => JSON.parse(payload).letter)
    expect(letters.sort()).toEqual(['acknowledgement', 'admitted', 'decision'])
    const keys = jobs.map(({ unique_key }) => unique_key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('leaves no trace of what is refused', async () => {
    const region = await makeRegion(open)
    const { ctx, people } = region
    const { send, score, reach, rowOf, submit } = journeyIn(region)
    const judged = await reach('evaluation')
    const waiting = await reach('admissibility', { call: ideaBox })
    const empty = await journeyIn(region).draft({ call: ideaBox, targets: [], summary: '' })
    must(await send('chantal', judged, 'assign', { reviewer: 'gilles' }))
    const before = await allRows(ctx.db)
    const { dataVersion } = await ctx.db.readPulse()

    const wrongSheet = { ...scoreSheet(), criteria: [] }
    const refused = [
      await submit(empty),
      await send('chantal', waiting, 'request-changes', { reason: '' }),
      await send('chantal', waiting, 'declare-inadmissible', {
        rule: 'late',
        reasons: { fr: 'Trop court' },
      }),
      await send('dirk', judged, 'close-evaluation'),
      await send('chantal', judged, 'close-evaluation'),
      await send('bram', judged, 'submit'),
      await score('gilles', judged, wrongSheet),
      await score('hanne', judged),
      await send('chantal', judged, 'assign', { reviewer: 'bram' }),
      await supportProposal(ctx, people.bram, judged),
      await supportProposal(ctx, people.gilles, judged),
      await supportProposal(ctx, people.ines, judged),
    ]
    expect(refused.map((result) => result.ok)).toEqual(refused.map(() => false))
    expect(await allRows(ctx.db)).toEqual(before)
    expect((await ctx.db.readPulse()).dataVersion).toBe(dataVersion)
    expect((await rowOf(judged)).state).toBe('evaluation')
  })

  it('is told stale to whoever read an older state, and not where it is not theirs to know', async () => {
    const region = await makeRegion(open)
    const { ctx, people } = region
    const { reach, rowOf } = journeyIn(region)
    const reference = await reach('admissibility')
    const { revision } = await rowOf(reference)
    const sent = (who: keyof typeof people, at: number | undefined) =>
      sendEvent(ctx, people[who], 'admit', { reference, revision: at })
    expect(await sent('chantal', revision - 1)).toMatchObject({ failure: { code: 'stale' } })
    expect(await sent('dirk', revision - 1)).toMatchObject({ failure: { code: 'not-found' } })
    expect(await sent('bram', revision - 1)).toMatchObject({ failure: { code: 'forbidden' } })
    expect((await sent('chantal', revision)).ok).toBe(true)
    expect(await sent('chantal', revision)).toMatchObject({ failure: { code: 'stale' } })
  })

  it('takes a signature only of what was read', async () => {
    const region = await makeRegion(open)
    const { ctx, people } = region
    const { reach, rowOf } = journeyIn(region)
    const reference = await reach('cosigning')
    const blind = await cosignDecision(ctx, people.joost, { reference })
    expect(blind).toMatchObject({ failure: { code: 'precondition-required' } })
    const { revision } = await rowOf(reference)
    must(await cosignDecision(ctx, people.joost, { reference, revision }))
    const unread = await publishDecision(ctx, people.mehdi, { reference })
    expect(unread).toMatchObject({ failure: { code: 'precondition-required' } })
    must(await publishDecision(ctx, people.mehdi, { reference, revision: revision + 1 }))
  })
})
