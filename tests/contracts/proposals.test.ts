import { expect, it } from 'vitest'
import { isUniqueViolation } from '#db/errors'
import { insertMembership } from '#db/queries/identity/insert-membership'
import { insertOrganisation } from '#db/queries/identity/insert-organisation'
import { copyVersion } from '#db/queries/proposals/copy-version'
import { countByMunicipality } from '#db/queries/proposals/count-by-municipality'
import { countNotPublic } from '#db/queries/proposals/count-not-public'
import { deletePartner } from '#db/queries/proposals/delete-partner'
import { deleteWorkingVersion } from '#db/queries/proposals/delete-working-version'
import { eraseVersions } from '#db/queries/proposals/erase-versions'
import { findOfficialReply } from '#db/queries/proposals/find-official-reply'
import { findPartner } from '#db/queries/proposals/find-partner'
import { findProposal } from '#db/queries/proposals/find-proposal'
import { findProposalById } from '#db/queries/proposals/find-proposal-by-id'
import { findVersion } from '#db/queries/proposals/find-version'
import { freezeVersion } from '#db/queries/proposals/freeze-version'
import { insertPartner } from '#db/queries/proposals/insert-partner'
import { insertProposal } from '#db/queries/proposals/insert-proposal'
import { insertVersion } from '#db/queries/proposals/insert-version'
import { listAims } from '#db/queries/proposals/list-aims'
import { listAuthors } from '#db/queries/proposals/list-authors'
import { listDrafts } from '#db/queries/proposals/list-drafts'
import { listHiddenPages } from '#db/queries/proposals/list-hidden-pages'
import { listInEvaluation } from '#db/queries/proposals/list-in-evaluation'
import { listJudgedProposals } from '#db/queries/proposals/list-judged-proposals'
import { listLeadingTargets } from '#db/queries/proposals/list-leading-targets'
import { listNamed } from '#db/queries/proposals/list-named'
import { listPartners } from '#db/queries/proposals/list-partners'
import { listPartnerships } from '#db/queries/proposals/list-partnerships'
import { listPastDue } from '#db/queries/proposals/list-past-due'
import { listSimilar } from '#db/queries/proposals/list-similar'
import { listTriage } from '#db/queries/proposals/list-triage'
import { listVersions } from '#db/queries/proposals/list-versions'
import { noFilter } from '#db/queries/proposals/register-filter'
import { replaceTargets } from '#db/queries/proposals/replace-targets'
import { updatePartner } from '#db/queries/proposals/update-partner'
import { updateProposal } from '#db/queries/proposals/update-proposal'
import { updateProposalFields } from '#db/queries/proposals/update-proposal-fields'
import { updateWorkingVersion } from '#db/queries/proposals/update-working-version'
import { upsertOfficialReply } from '#db/queries/proposals/upsert-official-reply'
import { describeOnBothDatabases } from '#tests/support/databases'
import { journeyIn, must } from '#tests/support/journey'
import { makeRegion } from '#tests/support/region'
import { day } from '~/kernel/clock'

describeOnBothDatabases('the texts of a proposal', (open) => {
  it('are one being written and the versions that were sent, each frozen', async () => {
    const region = await makeRegion(open)
    const { ctx } = region
    const { db } = ctx
    const { draft, rowOf } = journeyIn(region)
    const { id, reference } = await rowOf(await draft())
    expect(await findProposalById(db.read, id)).toEqual(await findProposal(db.read, reference))
    expect(await findProposalById(db.read, 'none')).toBeNull()
    const freeze = (number: number) =>
      db.write((tx) => freezeVersion(tx, id, number, 100 * number, ctx.ids.row))
    expect(await findVersion(db.read, id, 1)).toBeNull()
    await freeze(1)
    expect(await findVersion(db.read, id, 'working')).toBeNull()
    const first = await findVersion(db.read, id, 1)
    expect(first?.version).toMatchObject({ submitted_at: 100, unfinished: '{}' })
    expect(first?.targets).toHaveLength(1)

    // Nothing is being written now, so there is nothing to change.
    expect(await db.write((tx) => updateWorkingVersion(tx, id, { risks: 'None' }))).toBe(false)
    await db.write((tx) => copyVersion(tx, id, 1, { number: 2, now: 5, newId: ctx.ids.row }))
    expect(await db.write((tx) => updateWorkingVersion(tx, id, { risks: 'None' }))).toBe(true)
    const working = await findVersion(db.read, id, 'working')
    const [target] = working?.targets ?? []
    if (!working || !target) throw new Error('copied with its target')
    const { position: _, version_id: __, ...kept } = target
    const other = { ...kept, id: ctx.ids.row(), indicator: 'ECO-ADMIN' }
    await db.write((tx) => replaceTargets(tx, working.version.id, [other, kept]))
    expect(
      (await findVersion(db.read, id, 'working'))?.targets.map((one) => one.indicator),
    ).toEqual(['ECO-ADMIN', 'PUB-USERS'])
    await db.write((tx) => deleteWorkingVersion(tx, id))
    expect(await findVersion(db.read, id, 'working')).toBeNull()

    // Sent again unchanged: the same text under the next number.
    await freeze(2)
    expect((await listVersions(db.read, id)).map(({ version }) => version)).toEqual([2, 1])
    const second = await findVersion(db.read, id, 2)
    expect(second?.version).toMatchObject({ risks: first?.version.risks, submitted_at: 200 })
    expect(await findVersion(db.read, id, 1)).toEqual(first)

    await db.write((tx) => eraseVersions(tx, id))
    expect(await listVersions(db.read, id)).toEqual([])
    expect(await listPartners(db.read, id)).toEqual([])
    expect(await findProposal(db.read, reference)).not.toBeNull()
  })

  it('begin without a voice, under a number of their own', async () => {
    const region = await makeRegion(open)
    const { db } = region.ctx
    const { draft, rowOf } = journeyIn(region)
    const row = await rowOf(await draft())
    const found = await findVersion(db.read, row.id, 'working')
    if (!found) throw new Error('a draft has a text')
    const other = { ...row, id: 'other', reference: 'P-2026-0777' }
    await db.write(async (tx) => {
      await insertProposal(tx, { ...other, comment_count: 7, support_citizen: 7 } as typeof other)
      await insertVersion(tx, { ...found.version, id: 'text', proposal_id: 'other' })
    })
    expect(await rowOf('P-2026-0777')).toEqual({ ...other, comment_count: 0, support_citizen: 0 })
    expect((await findVersion(db.read, 'other', 'working'))?.version.title).toBe(row.title)
    const twice = db.write((tx) => insertProposal(tx, { ...other, id: 'third' }))
    await expect(twice).rejects.toSatisfy(isUniqueViolation)
  })

  it('are written by one at a time', async () => {
    const region = await makeRegion(open)
    const { db } = region.ctx
    const { draft, rowOf } = journeyIn(region)
    const { id, revision, reference } = await rowOf(await draft())
    const write = () => db.write((tx) => updateProposal(tx, id, revision, { language: 'fr' }))
    expect(await Promise.all([write(), write()])).toEqual(expect.arrayContaining([true, false]))
    await db.write((tx) => updateProposalFields(tx, id, { title: 'Another' }))
    expect(await rowOf(reference)).toMatchObject({
      revision: revision + 1,
      language: 'fr',
      title: 'Another',
    })
  })

  it('have their drafts on one desk, the last one written first', async () => {
    const region = await makeRegion(open)
    const { ctx } = region
    const { draft, change, send, reach } = journeyIn(region)
    const one = await draft()
    ctx.clock.pass(1000)
    const other = await draft({ title: 'Another desk entirely', call: 'C-2026-0002' })
    ctx.clock.pass(1000)
    must(await change(one, { title: 'One desk for all the forms' }))
    const sent = await reach('admissibility')
    const drafts = () => listDrafts(ctx.db.read, 'bram')
    expect(
      (await drafts()).map(({ reference, title, callStanding }) => [
        reference,
        title,
        callStanding,
      ]),
    ).toEqual([
      [one, 'One desk for all the forms', 0],
      [other, 'Another desk entirely', 1],
    ])
    ctx.clock.pass(1000)
    must(await send('chantal', sent, 'request-changes', { reason: 'Please name the second desk.' }))
    expect((await drafts()).map(({ reference }) => reference)).toEqual([sent, one, other])
    expect(await listDrafts(ctx.db.read, 'dirk')).toEqual([])
  })
})

describeOnBothDatabases('the people of a proposal', (open) => {
  it('are partners who were asked, who joined and who were let go', async () => {
    const region = await makeRegion(open)
    const { db } = region.ctx
    const { draft, rowOf } = journeyIn(region)
    const { id, reference } = await rowOf(await draft())
    const partner = (n: number, account_id: string | null, status: string) => ({
      id: `partner-${n}`,
      proposal_id: id,
      position: n,
      name: `Partner ${n}`,
      helix: 'citizen',
      email: `Partner${n}@people.example`,
      email_key: `partner${n}@people.example`,
      account_id,
      token_hash: `hash-${n}`,
      status,
      invited_at: n,
      answered_at: null,
    })
    await db.write(async (tx) => {
      await insertPartner(tx, partner(2, 'dirk', 'accepted'))
      await insertPartner(tx, partner(1, null, 'invited'))
      await insertPartner(tx, partner(3, 'fatou', 'declined'))
    })
    expect((await listPartners(db.read, id)).map((one) => one.position)).toEqual([1, 2, 3])
    expect(await findPartner(db.read, { tokenHash: 'hash-1' })).toMatchObject({ id: 'partner-1' })
    expect(await findPartner(db.read, { id: 'partner-2', proposalId: id })).toMatchObject({
      account_id: 'dirk',
    })
    expect(await findPartner(db.read, { id: 'partner-2', proposalId: 'other' })).toBeNull()
    const asked = (accountId: string, emailKey = 'none') =>
      listPartnerships(db.read, { id: accountId, emailKey })
    expect(await asked('dirk')).toMatchObject([
      { reference, status: 'accepted', leadName: 'Bram Peeters' },
    ])
    expect(await asked('new', 'partner1@people.example')).toHaveLength(1)
    expect(await asked('fatou')).toEqual([])

    await db.write((tx) =>
      insertOrganisation(tx, {
        id: 'lab',
        name: 'Lab',
        helix: 'business',
        enterprise_number: null,
        verified_at: 0,
      }),
    )
    await db.write((tx) => insertMembership(tx, { account_id: 'bram', organisation_id: 'lab' }))
    const byline = await listAuthors(db.read, { leadIds: ['bram'], proposalIds: [id] })
    expect(byline.leads).toMatchObject([{ lead: 'Bram Peeters', organisation: 'Lab' }])
    expect(byline.partners.map(({ name }) => name)).toEqual(['Partner 2'])
    expect(await listAuthors(db.read, { leadIds: [], proposalIds: [] })).toEqual({
      leads: [],
      partners: [],
    })

    await db.write((tx) =>
      updatePartner(tx, 'partner-1', { status: 'accepted', account_id: 'amira' }),
    )
    expect((await listPartners(db.read, id))[0]).toMatchObject({
      status: 'accepted',
      account_id: 'amira',
    })
    const letGo = (proposalId: string) =>
      db.write((tx) => deletePartner(tx, { id: 'partner-1', proposalId }))
    expect([await letGo('other'), await letGo(id), await letGo(id)]).toEqual([false, true, false])
  })
})

describeOnBothDatabases('proposals on their way', (open) => {
  it('wait in triage, in evaluation and past their day, each where it belongs', async () => {
    const region = await makeRegion(open)
    const { ctx } = region
    const { db } = ctx
    const { reach, send, draft, steps } = journeyIn(region)
    const early = await reach('admissibility')
    const sentBack = await reach('admissibility')
    ctx.clock.pass(day)
    const late = await reach('admissibility')
    must(
      await send('chantal', sentBack, 'request-changes', {
        reason: 'Please name the second desk.',
      }),
    )
    await draft()
    expect((await listTriage(db.read, 10)).map(({ reference }) => reference)).toEqual([early, late])
    expect((await listTriage(db.read, 1)).map(({ reference }) => reference)).toEqual([early])
    expect(Object.fromEntries(await countNotPublic(db.read))).toEqual({
      admissibility: 2,
      amending: 1,
    })
    must(await send('chantal', early, 'admit'))
    await steps.evaluation(early, 'bram')
    const judging = async (callId?: string) =>
      (await listInEvaluation(db.read, { callId, limit: 10 })).map(({ reference }) => reference)
    // Whose authors are changing the text comes after; who asked for that tells the caller more.
    expect(await judging()).toEqual([early, sentBack])
    expect(await judging('C-2026-0002')).toEqual([])
    must(
      await send('chantal', early, 'request-changes', { reason: 'Please name the second desk.' }),
    )
    expect((await judging()).sort()).toEqual([early, sentBack])
    const past = () => listPastDue(db.read, ctx.clock.now(), 10)
    expect(await past()).toEqual([])
    const other = await reach('evaluation', { call: 'C-2026-0002' })
    ctx.clock.pass(30 * day)
    // What is not public is nobody’s business, late or not.
    expect((await past()).map(({ reference }) => reference)).toEqual([other])
  })

  it('are judged, drawn and named by their last submitted text', async () => {
    const region = await makeRegion(open)
    const { db } = region.ctx
    const { reach, rowOf, send, change } = journeyIn(region)
    const judged = await reach('evaluation')
    const shown = await reach('consultation', {
      call: 'C-2026-0002',
      municipalities: ['21001', '21004'],
    })
    const rows = [await rowOf(judged), await rowOf(shown)]
    // What is being written now is not yet said.
    must(
      await send('chantal', judged, 'request-changes', { reason: 'Please name the second desk.' }),
    )
    const [target] = (await findVersion(db.read, rows[0]?.id ?? '', 1))?.targets ?? []
    must(
      await change(judged, {
        targets: [
          {
            indicator: 'PUB-USERS',
            low: 81,
            likely: 82,
            high: 83,
            year: 2029,
            share: 1,
            evidence: 'Anew.',
            baseline: null,
          },
        ],
      }),
    )
    const ids = rows.map(({ id }) => id)
    const leading = await listLeadingTargets(db.read, ids)
    expect(leading.map(({ indicator, likely }) => [indicator, likely])).toEqual([
      ['PUB-USERS', target?.likely],
      ['PUB-USERS', target?.likely],
    ])
    expect(await listLeadingTargets(db.read, [])).toEqual([])
    const aims = (limit: number) => listAims(db.read, db.kind, { indicator: 'PUB-USERS', limit })
    expect((await aims(10)).map(({ reference, state }) => [reference, state])).toEqual([
      [shown, 'consultation'],
      [judged, 'amending'],
    ])
    expect(await aims(1)).toHaveLength(1)
    expect(await listAims(db.read, db.kind, { indicator: 'ECO-ADMIN', limit: 9 })).toEqual([])
    expect(
      (await listNamed(db.read, [shown, 'P-1999-0001'])).map(({ reference }) => reference),
    ).toEqual([shown])
    expect(await listNamed(db.read, [])).toEqual([])
    const places = await countByMunicipality(db.read, db.kind, noFilter)
    expect(Object.fromEntries(places)).toEqual({ 21001: 1, 21004: 2 })
    expect(
      (await listJudgedProposals(db.read, 'C-2026-0001')).map(({ row }) => row.reference),
    ).toEqual([])
    const words = { words: ['desk', 'form'], except: ids[0] ?? '', limit: 5 }
    expect((await listSimilar(db.read, db.kind, words)).map(({ reference }) => reference)).toEqual([
      shown,
    ])
    must(await send('lea', shown, 'hide', { reason: 'An address stands in the text.' }))
    expect(await listSimilar(db.read, db.kind, words)).toEqual([])
    expect(await listSimilar(db.read, db.kind, { ...words, isForOffice: true })).toHaveLength(1)
    expect((await listHiddenPages(db.read)).map(({ reference }) => reference)).toEqual([shown])
  })

  it('are judged together within their call', async () => {
    const region = await makeRegion(open)
    const { reach } = journeyIn(region)
    const judged = await reach('evaluation')
    await reach('consultation', { call: 'C-2026-0002' })
    const found = await listJudgedProposals(region.ctx.db.read, 'C-2026-0001')
    expect(found).toMatchObject([
      { row: { reference: judged }, targets: [{ indicator: 'PUB-USERS', likely: 83.5 }] },
    ])
  })

  it('are answered officially in one place, the better answer over the first', async () => {
    const region = await makeRegion(open)
    const { db } = region.ctx
    const { reach, rowOf } = journeyIn(region)
    const { id } = await rowOf(await reach('consultation'))
    expect(await findOfficialReply(db.read, id)).toBeNull()
    const write = (texts: string, author_id: string, now: number) =>
      db.write((tx) => upsertOfficialReply(tx, { proposal_id: id, texts, author_id, now }))
    await write('{"fr":"Un"}', 'chantal', 1)
    await write('{"fr":"Deux"}', 'karim', 2)
    expect(await findOfficialReply(db.read, id)).toMatchObject({
      texts: '{"fr":"Deux"}',
      author_id: 'karim',
      created_at: 1,
      updated_at: 2,
    })
  })
})
