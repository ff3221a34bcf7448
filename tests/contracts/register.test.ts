import { expect, it } from 'vitest'
import { insertCall } from '#db/queries/calls/insert-call'
import { countRegistered } from '#db/queries/proposals/count-registered'
import { listRegisterCounts } from '#db/queries/proposals/list-register-counts'
import { listRegistered } from '#db/queries/proposals/list-registered'
import { noFilter, type RegisterFilter } from '#db/queries/proposals/register-filter'
import { type RegisterSort, registerSorts } from '#db/queries/proposals/register-order'
import { replaceSearchText } from '#db/queries/proposals/replace-search-text'
import { loadReference } from '#db/seeds/load-reference'
import type { Database, Tx } from '#db/transaction'
import { emptyMemory } from '#workflows/proposal/memory'
import { foldedWords, searchText } from '~/kernel/fold'
import { describeOnBothDatabases } from '../support/databases'

interface Given {
  state?: string
  publication?: string
  title?: string
  directions?: string[]
  municipalities?: string[]
  helix?: string
  call?: string
  /** Day of its publication. */
  at?: number
  due?: number | null
  /** Citizens, businesses, academia, public services. */
  voices?: [number, number, number, number]
  origin?: 'deliberation' | 'reserve-list'
  indicator?: string
}

const day = 86_400_000
const edition = '2026-1'

/** A region with two calls and nothing else. */
async function region(open: () => Promise<Database>) {
  const db = await open()
  await db.write(async (tx) => {
    await loadReference(tx)
    await tx
      .insertInto('account')
      .values({
        id: 'elodie',
        email: 'elodie@demo.helicity.example',
        email_key: 'elodie@demo.helicity.example',
        name: 'Élodie',
        helix: 'citizen',
        language: 'fr',
        municipality: null,
        password_hash: null,
        email_confirmed_at: 0,
        disabled_at: null,
        created_at: 0,
        persona: null,
      })
      .execute()
    for (const id of ['services', 'streets']) {
      await insertCall(
        tx,
        {
          id,
          reference: `C-2026-${id}`,
          state: 'open',
          revision: 1,
          is_standing: 0,
          edition_id: edition,
          title: '{}',
          summary: '{}',
          conditions: '{}',
          budget: null,
          max_grant: null,
          opens_at: 0,
          closes_at: null,
          settings: '{}',
          memory: '{}',
          created_at: 0,
          created_by: null,
          published_at: 0,
        },
        [],
      )
    }
  })
  let number = 0
  const propose = (given: Given = {}) => {
    number += 1
    return db.write((tx) => insert(tx, `P-2026-${String(number).padStart(4, '0')}`, number, given))
  }
  return { db, propose }
}

async function insert(tx: Tx, reference: string, number: number, given: Given): Promise<string> {
  const { state = 'consultation', publication = 'public', title = 'Une idée', origin } = given
  const [citizen, business, academia, service] = given.voices ?? [0, 0, 0, 0]
  const decision = origin && {
    outcome: 'approve' as const,
    grant: null,
    proposer: 'ines',
    proposedAt: 0,
    cosigner: null,
    origin,
    clock: null,
  }
  await tx
    .insertInto('proposal')
    .values({
      id: reference,
      reference,
      call_id: given.call ?? 'services',
      edition_id: edition,
      lead_id: 'elodie',
      language: 'fr',
      state,
      publication,
      revision: 1,
      machine_version: 1,
      memory: JSON.stringify({ ...emptyMemory, decision: decision ?? null }),
      version: 1,
      title,
      summary: 'Un résumé',
      directions: JSON.stringify(given.directions ?? ['connectivity']),
      municipalities: JSON.stringify(given.municipalities ?? ['21004']),
      helix: given.helix ?? 'citizen',
      submitted_at: 0,
      public_at: (given.at ?? number) * day,
      entered_at: 0,
      due_at: given.due === undefined ? number * day : given.due,
      updated_at: 0,
      created_at: 0,
      comment_count: 0,
      support_citizen: citizen,
      support_business: business,
      support_academia: academia,
      support_public_service: service,
    })
    .execute()
  await replaceSearchText(tx, reference, searchText(`${reference} ${title}`))
  await tx
    .insertInto('proposal_version')
    .values({
      id: `${reference}/1`,
      proposal_id: reference,
      version: 1,
      title,
      summary: '',
      problem: '',
      solution: '',
      risks: '',
      directions: '[]',
      municipalities: '[]',
      budget_amount: null,
      budget_months: null,
      budget_lines: '[]',
      transversality: '',
      pooling: '',
      inclusion: '',
      european: '',
      steps_saved: '[]',
      note: null,
      created_at: 0,
      created_by: 'elodie',
      saved_at: 0,
      submitted_at: 0,
    })
    .execute()
  await tx
    .insertInto('target')
    .values({
      id: `${reference}/1/0`,
      version_id: `${reference}/1`,
      position: 0,
      indicator: given.indicator ?? 'PUB-USERS',
      low: 1,
      likely: 2,
      high: 3,
      year: 2028,
      share: 1,
      evidence: '',
      baseline_value: null,
      baseline_year: null,
      baseline_source: null,
    })
    .execute()
  return reference
}

const read = (db: Database, filter: Partial<RegisterFilter> = {}, sort: RegisterSort = 'newest') =>
  listRegistered(db.read, db.kind, {
    filter: { ...noFilter, ...filter },
    sort,
    after: null,
    limit: 100,
  }).then((rows) => rows.map((row) => row.reference))

const count = (db: Database, filter: Partial<RegisterFilter> = {}) =>
  countRegistered(db.read, db.kind, { ...noFilter, ...filter })

const search = (db: Database, words: string) => read(db, { words: foldedWords(words) })

describeOnBothDatabases('The public register', (open) => {
  it('never shows, counts or finds what is not public', async () => {
    const { db, propose } = await region(open)
    const seen = await propose({ title: 'Un guichet qui rappelle' })
    for (const [state, publication] of [
      ['draft', 'private'],
      ['discarded', 'private'],
      ['admissibility', 'private'],
      ['amending', 'private'],
      ['inadmissible', 'private'],
      ['withdrawn', 'private'],
      ['consultation', 'hidden'],
      ['rejected', 'hidden'],
    ] as const) {
      await propose({ state, publication, title: `Secret guichet ${state}` })
    }

    for (const sort of registerSorts) expect(await read(db, {}, sort)).toEqual([seen])
    expect(await search(db, 'secret')).toEqual([])
    expect(await search(db, 'guichet')).toEqual([seen])
    expect(await read(db, { indicators: ['PUB-USERS'] })).toEqual([seen])
    expect(await count(db)).toEqual({ count: 1, isMore: false })
    expect(await count(db, { groups: ['citizen'], directions: ['connectivity'] })).toEqual({
      count: 1,
      isMore: false,
    })
    const counts = await listRegisterCounts(db.read)
    expect(Object.fromEntries(counts.state)).toEqual({ consultation: 1 })
    expect(Object.fromEntries(counts.municipality)).toEqual({ '21004': 1 })
  })

  it('narrows by any value of a filter and all filters together', async () => {
    const { db, propose } = await region(open)
    const a = await propose({ directions: ['connectivity', 'pooling'], helix: 'business' })
    const b = await propose({ directions: ['pooling'], municipalities: ['21001', '21009'] })
    const c = await propose({ directions: ['human-capital'], state: 'evaluation', call: 'streets' })
    const d = await propose({ directions: ['human-capital'], indicator: 'AIR-NO2' })

    expect(await read(db, { directions: ['pooling'] })).toEqual([b, a])
    expect(await read(db, { directions: ['connectivity', 'human-capital'] })).toEqual([d, c, a])
    expect(await read(db, { directions: ['pooling'], groups: ['business'] })).toEqual([a])
    expect(await read(db, { municipalities: ['21009'] })).toEqual([b])
    expect(await read(db, { directions: ['%', 'pool_ng', 'POOLING\\', '"'] })).toEqual([])
    expect(await read(db, { states: ['evaluation'] })).toEqual([c])
    expect(await read(db, { calls: ['streets'] })).toEqual([c])
    expect(await read(db, { indicators: ['AIR-NO2', 'NONE'] })).toEqual([d])
    for (const filter of [
      {},
      { directions: ['pooling'] },
      { directions: ['pooling', 'human-capital'] },
      { states: ['evaluation', 'consultation'] },
      { groups: ['business'], directions: ['pooling'] },
      { municipalities: ['21001', '21009'] },
      { indicators: ['PUB-USERS'] },
      { calls: ['nowhere'] },
    ]) {
      const listed = await read(db, filter)
      expect(await count(db, filter)).toEqual({ count: listed.length, isMore: false })
    }
  })

  it('finds words whatever their accents and ligatures, the last one as a beginning', async () => {
    const { db, propose } = await region(open)
    const lights = await propose({ title: 'L’éclairage de l’Œuvre, rue Straße' })
    await propose({ title: 'Un banc' })

    for (const words of [
      'ECLAIRAGE',
      'éclairage œuvre',
      'oeuvre',
      'strasse',
      'eclair',
      'l œuv',
      'P-2026-0001',
    ]) {
      expect(await search(db, words), words).toEqual([lights])
    }
    expect(await search(db, 'eclair banc')).toEqual([])
    for (const odd of ['"', "'", '* OR', 'a:b', '( )', '--', '%']) {
      expect(Array.isArray(await search(db, odd)), odd).toBe(true)
    }
  })

  it('shows a decision that is being signed as the state it came from', async () => {
    const { db, propose } = await region(open)
    const a = await propose({ state: 'deliberation' })
    const b = await propose({ state: 'cosigning', origin: 'deliberation' })
    const c = await propose({ state: 'decided', origin: 'reserve-list' })

    expect(await read(db, { states: ['deliberation'] })).toEqual([b, a])
    expect(await read(db, { states: ['reserve-list'] })).toEqual([c])
    expect(await read(db, { states: ['cosigning'] })).toEqual([])
    expect(await read(db, { states: ['decided'] })).toEqual([])
    expect(Object.fromEntries((await listRegisterCounts(db.read)).state)).toEqual({
      deliberation: 2,
      'reserve-list': 1,
    })
  })

  it('orders by need, by closing, by support and by age', async () => {
    const { db, propose } = await region(open)
    const quiet = await propose({ voices: [9, 0, 0, 0], due: 30 * day })
    const heard = await propose({ voices: [1, 1, 1, 1], due: 20 * day })
    const loved = await propose({ state: 'approved', voices: [50, 9, 9, 9], due: null })
    const half = await propose({ voices: [3, 2, 0, 1], due: 25 * day })

    expect(await read(db, {}, 'needs-views')).toEqual([quiet, half, heard, loved])
    expect(await read(db, {}, 'closing')).toEqual([heard, half, quiet, loved])
    expect(await read(db, {}, 'support')).toEqual([loved, quiet, half, heard])
    expect(await read(db, {}, 'newest')).toEqual([half, loved, heard, quiet])
  })

  it('turns its pages without losing or repeating one, also while others arrive', async () => {
    const { db, propose } = await region(open)
    const before: string[] = []
    for (let at = 0; at < 11; at += 1) {
      // Several of the same day and the same need: the row decides.
      const state = at % 3 === 0 ? 'evaluation' : 'consultation'
      before.push(await propose({ state, at: at % 4, due: (at % 2) * day }))
    }
    for (const sort of registerSorts) {
      const whole = await read(db, {}, sort)
      const seen: string[] = []
      let after = null
      for (;;) {
        const page = await listRegistered(db.read, db.kind, {
          filter: noFilter,
          sort,
          after,
          limit: 3,
        })
        if (page.length === 0) break
        seen.push(...page.map((row) => row.reference))
        after = page.at(-1)?.cursor ?? null
        if (sort === 'newest') await propose({ at: 99 })
      }
      expect(seen, sort).toEqual(whole)
    }
  })

  it('keeps its counts when a proposal moves, changes its text, is hidden and comes back', async () => {
    const { db, propose } = await region(open)
    const one = await propose({ directions: ['connectivity', 'pooling'] })
    await propose({ directions: ['pooling'], state: 'evaluation' })
    const change = (set: Record<string, string>) =>
      db.write((tx) => tx.updateTable('proposal').set(set).where('id', '=', one).execute())
    const directions = async () => Object.fromEntries((await listRegisterCounts(db.read)).direction)

    await change({ state: 'evaluation' })
    expect((await listRegisterCounts(db.read)).state).toEqual(new Map([['evaluation', 2]]))
    await change({ directions: '["human-capital"]' })
    expect(await directions()).toEqual({ pooling: 1, 'human-capital': 1 })
    await change({ publication: 'hidden' })
    expect(await count(db)).toEqual({ count: 1, isMore: false })
    expect(await directions()).toEqual({ pooling: 1 })
    await change({ publication: 'public' })
    expect(await directions()).toEqual({ pooling: 1, 'human-capital': 1 })
    await db.write((tx) => tx.deleteFrom('proposal').where('id', '=', one).execute())
    expect(await count(db)).toEqual({ count: 1, isMore: false })
  })
})
