import { expect, it } from 'vitest'
import { countCommentsBySection } from '#db/queries/comments/count-comments-by-section'
import { countOpenReports } from '#db/queries/comments/count-open-reports'
import { countThreads } from '#db/queries/comments/count-threads'
import { findComment } from '#db/queries/comments/find-comment'
import { insertComment } from '#db/queries/comments/insert-comment'
import { insertReport } from '#db/queries/comments/insert-report'
import { listComments } from '#db/queries/comments/list-comments'
import { listHiddenComments } from '#db/queries/comments/list-hidden-comments'
import { listReports } from '#db/queries/comments/list-reports'
import { findCommentWithAuthor, listReplies, listThreads } from '#db/queries/comments/list-threads'
import { resolveReports } from '#db/queries/comments/resolve-reports'
import { updateCommentState } from '#db/queries/comments/update-comment-state'
import { findVoice } from '#db/queries/supports/find-voice'
import { deleteFollow, insertFollow } from '#db/queries/supports/set-follow'
import { deleteSupport, insertSupport } from '#db/queries/supports/set-support'
import { describeOnBothDatabases, type OpenDatabase } from '#tests/support/databases'
import { journeyIn } from '#tests/support/journey'
import { makeRegion, type Name } from '#tests/support/region'

/** A proposal in consultation with five comments: one answers another, two say the same moment. */
async function spokenOf(open: OpenDatabase) {
  const region = await makeRegion(open)
  const journey = journeyIn(region)
  const reference = await journey.reach('consultation')
  const { id } = await journey.rowOf(reference)
  const { db } = region.ctx
  const say = (
    cid: string,
    who: Name,
    section: string,
    at: number,
    reply_to: string | null = null,
  ) =>
    db.write((tx) =>
      insertComment(tx, {
        id: cid,
        proposal_id: id,
        version: 1,
        author_id: who,
        helix: region.people[who].helix,
        section,
        stance: section === 'budget' ? 'against' : 'for',
        body: `Words of ${cid}`,
        language: 'nl',
        reply_to,
        is_late: 0,
        created_at: at,
      }),
    )
  await say('c1', 'dirk', 'solution', 10)
  await say('c2', 'amira', 'solution', 20)
  await say('c3', 'elodie', 'budget', 20)
  await say('c4', 'bram', 'solution', 30, 'c1')
  await say('c5', 'dirk', 'budget', 40)
  return { ...region, ...journey, reference, id, db }
}

describeOnBothDatabases('comments', (open) => {
  it('are read newest first, page by page, by section and by group', async () => {
    const { db, id } = await spokenOf(open)
    const ids = async (filter: object = {}) =>
      (await listComments(db.read, id, { limit: 100, ...filter })).map((row) => row.id)
    expect(await ids()).toEqual(['c5', 'c4', 'c3', 'c2', 'c1'])
    expect(await ids({ limit: 2 })).toEqual(['c5', 'c4'])
    // Two of the same moment: neither is lost between pages.
    expect(await ids({ after: { createdAt: 20, id: 'c3' } })).toEqual(['c2', 'c1'])
    expect(await ids({ section: 'budget' })).toEqual(['c5', 'c3'])
    expect(await ids({ helix: 'citizen', section: 'solution' })).toEqual(['c1'])
    const [first] = await listComments(db.read, id, { limit: 1 })
    expect(first).toMatchObject({ author_name: 'Dirk Maes', state: 'visible' })
  })

  it('stand in threads, answers beneath what they answer', async () => {
    const { db, id, reach, rowOf } = await spokenOf(open)
    const threads = (filter: object = {}) => listThreads(db.read, id, { limit: 100, ...filter })
    expect((await threads()).map((row) => row.id)).toEqual(['c5', 'c3', 'c2', 'c1'])
    expect((await threads({ stance: 'against', helix: 'citizen' })).map((row) => row.id)).toEqual([
      'c5',
      'c3',
    ])
    expect(
      (await threads({ after: { createdAt: 20, id: 'c3' }, limit: 1 })).map((row) => row.id),
    ).toEqual(['c2'])
    expect(await countThreads(db.read, id, {})).toBe(4)
    expect(await countThreads(db.read, id, { section: 'budget', stance: 'for' })).toBe(0)
    expect((await listReplies(db.read, ['c1', 'c2'])).map((row) => row.id)).toEqual(['c4'])
    expect(await listReplies(db.read, [])).toEqual([])
    expect(await findCommentWithAuthor(db.read, id, 'c4')).toMatchObject({
      author_name: 'Bram Peeters',
    })
    // A comment belongs to its proposal: another address does not show it.
    const other = await rowOf(await reach('consultation'))
    expect(await findCommentWithAuthor(db.read, other.id, 'c4')).toBeNull()
  })

  it('are counted as they are hidden and shown again, each time once', async () => {
    const { db, id, rowOf, reference } = await spokenOf(open)
    expect((await rowOf(reference)).comment_count).toBe(5)
    expect(await countCommentsBySection(db.read, id)).toEqual({ solution: 3, budget: 2 })
    const comment = { id: 'c3', proposal_id: id }
    const hidden = { state: 'hidden', reason: 'An address.', by: 'lea', at: 99 } as const
    const hide = () => db.write((tx) => updateCommentState(tx, comment, hidden))
    expect([await hide(), await hide()]).toEqual([true, false])
    expect((await rowOf(reference)).comment_count).toBe(4)
    expect(await countCommentsBySection(db.read, id)).toEqual({ solution: 3, budget: 1 })
    expect(await listHiddenComments(db.read, 10)).toMatchObject([
      {
        comment_id: 'c3',
        author_name: 'Élodie Lambert',
        moderator_name: 'Lea Janssens',
        reference,
      },
    ])
    expect(await db.write((tx) => updateCommentState(tx, comment, { state: 'visible' }))).toBe(true)
    expect(await findComment(db.read, 'c3')).toMatchObject({
      state: 'visible',
      hidden_reason: null,
    })
    expect(await findComment(db.read, 'c9')).toBeNull()
    expect((await rowOf(reference)).comment_count).toBe(5)
    expect(await listHiddenComments(db.read, 10)).toEqual([])
  })

  it('are reported once by each person, until somebody answers', async () => {
    const { db, reference } = await spokenOf(open)
    const report = (id: string, comment_id: string, reporter_id: Name, created_at: number) =>
      db.write((tx) =>
        insertReport(tx, { id, comment_id, reporter_id, reason: `Because ${id}`, created_at }),
      )
    expect(await countOpenReports(db.read)).toEqual({ comments: 0, oldest: null })
    await report('r1', 'c5', 'fatou', 50)
    await report('r2', 'c5', 'fatou', 51)
    await report('r3', 'c5', 'amira', 45)
    await report('r4', 'c1', 'amira', 60)
    const open_ = await listReports(db.read, 10)
    expect(open_.map(({ id, reporter_name }) => [id, reporter_name])).toEqual([
      ['r3', 'Amira Haddad'],
      ['r1', 'Fatou Ndiaye'],
      ['r4', 'Amira Haddad'],
    ])
    expect(open_[0]).toMatchObject({ comment_id: 'c5', author_name: 'Dirk Maes', reference })
    expect(await countOpenReports(db.read)).toEqual({ comments: 2, oldest: 45 })
    await db.write((tx) => resolveReports(tx, 'c5', 'lea', 70))
    expect((await listReports(db.read, 10)).map(({ id }) => id)).toEqual(['r4'])
    expect(await countOpenReports(db.read)).toEqual({ comments: 1, oldest: 60 })
  })
})

describeOnBothDatabases('voices', (open) => {
  it('are one a person, renewed for the version read, in the group held then', async () => {
    const { ctx, people, ...region } = await makeRegion(open)
    const { reach, rowOf } = journeyIn({ ctx, people, ...region })
    const reference = await reach('consultation')
    const { id } = await rowOf(reference)
    const { db } = ctx
    const support = (who: Name, version: number, helix = people[who].helix as string) =>
      db.write((tx) =>
        insertSupport(tx, { proposal_id: id, account_id: who, version, helix, created_at: 1 }),
      )
    await support('dirk', 1)
    await support('dirk', 2)
    await support('elodie', 1)
    await support('amira', 1)
    expect(await rowOf(reference)).toMatchObject({
      support_citizen: 2,
      support_academia: 1,
      support_business: 0,
    })
    expect(await findVoice(db.read, id, 'dirk')).toEqual({
      supportedVersion: 2,
      isFollowing: false,
    })
    await support('amira', 2, 'business')
    expect(await rowOf(reference)).toMatchObject({ support_academia: 0, support_business: 1 })
    await db.write((tx) => deleteSupport(tx, id, 'dirk'))
    await db.write((tx) => deleteSupport(tx, id, 'dirk'))
    expect(await rowOf(reference)).toMatchObject({ support_citizen: 1 })
    expect(await findVoice(db.read, id, 'dirk')).toEqual({
      supportedVersion: null,
      isFollowing: false,
    })
  })

  it('follow once, and stop', async () => {
    const region = await makeRegion(open)
    const { reach, rowOf } = journeyIn(region)
    const { id } = await rowOf(await reach('consultation'))
    const { db } = region.ctx
    const follow = { proposal_id: id, account_id: 'dirk', created_at: 1 }
    await db.write((tx) => insertFollow(tx, follow))
    await db.write((tx) => insertFollow(tx, { ...follow, created_at: 2 }))
    expect((await findVoice(db.read, id, 'dirk')).isFollowing).toBe(true)
    await db.write((tx) => deleteFollow(tx, id, 'dirk'))
    expect((await findVoice(db.read, id, 'dirk')).isFollowing).toBe(false)
  })
})
