import { expect, it } from 'vitest'
import { findPresentEdition } from '#db/queries/framework/find-present-edition'
import { listContextEditions } from '#db/queries/framework/list-context-editions'
import { listDimensions } from '#db/queries/framework/list-dimensions'
import { listDirections } from '#db/queries/framework/list-directions'
import { listIndicatorGroups } from '#db/queries/framework/list-indicator-groups'
import { listIndicatorNames } from '#db/queries/framework/list-indicator-names'
import { listIndicatorScales } from '#db/queries/framework/list-indicator-scales'
import { listIndicators } from '#db/queries/framework/list-indicators'
import { listMunicipalities } from '#db/queries/framework/list-municipalities'
import { listSources } from '#db/queries/framework/list-sources'
import { hasMunicipality } from '#db/queries/identity/has-municipality'
import { loadReference } from '#db/seeds/load-reference'
import { describeOnBothDatabases } from '#tests/support/databases'

describeOnBothDatabases('the framework', (open) => {
  it('has one edition that proposals aim at, and others to compare with', async () => {
    const db = await open()
    expect(await findPresentEdition(db.read)).toBeNull()
    await db.write((tx) => loadReference(tx))
    const present = await findPresentEdition(db.read)
    expect(present).toMatchObject({ key: '2026-1', is_targetable: 1 })
    const context = await listContextEditions(db.read)
    expect(context.map(({ is_targetable }) => is_targetable)).toEqual([0])
    expect((await listIndicatorGroups(db.read, context[0]?.id ?? '')).length).toBeGreaterThan(4)
    expect(await listIndicatorGroups(db.read, present?.id ?? '')).toEqual([])
  })

  it('tells its directions by number, its indicators with what was measured', async () => {
    const db = await open()
    await db.write((tx) => loadReference(tx))
    const directions = await listDirections(db.read, '2026-1')
    expect(directions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(directions[0]).toMatchObject({ key: 'connectivity', code: 'CO' })
    const dimensions = await listDimensions(db.read, '2026-1')
    expect(dimensions.map(({ key }) => key)).toEqual(['sustainable', 'human', 'economic'])

    const all = await listIndicators(db.read, '2026-1')
    const names = await listIndicatorNames(db.read, '2026-1')
    expect(names.map(({ code }) => code)).toEqual(all.map(({ code }) => code))
    const keys = directions.map(({ key }) => key)
    for (const { directions: own, min, max, baseline, observations } of all) {
      expect(own.length).toBeGreaterThan(0)
      expect(keys).toEqual(expect.arrayContaining(own))
      expect(min).toBeLessThan(max)
      if (baseline) expect(observations).toContainEqual(baseline)
    }
    const [users] = await listIndicators(db.read, '2026-1', ['PUB-USERS'])
    expect(users).toEqual(all.find(({ code }) => code === 'PUB-USERS'))
    expect(users?.baseline).toMatchObject({ is_baseline: 1, code: 'PUB-USERS' })
    expect(await listIndicators(db.read, '2026-1', [])).toEqual([])
    expect(await listIndicators(db.read, '2026-1', ['NO-SUCH'])).toEqual([])

    const scales = await listIndicatorScales(db.read, ['2026-1'], ['PUB-USERS', 'PUB-USERS'])
    expect(scales).toEqual([{ ...users, directions: [], observations: [] }])
    expect(await listIndicatorScales(db.read, [], ['PUB-USERS'])).toEqual([])
    const source = users?.baseline?.source ?? ''
    expect((await listSources(db.read, [source, source, 'none'])).map(({ key }) => key)).toEqual([
      source,
    ])
    expect(await listSources(db.read, [])).toEqual([])
  })

  it('knows the nineteen communes', async () => {
    const db = await open()
    await db.write((tx) => loadReference(tx))
    const communes = await listMunicipalities(db.read)
    expect(communes).toHaveLength(19)
    expect(communes.map(({ nis }) => nis)).toEqual(communes.map(({ nis }) => nis).sort())
    expect(await hasMunicipality(db.read, '21004')).toBe(true)
    expect(await hasMunicipality(db.read, '11002')).toBe(false)
  })

  it('can be loaded again without doubling anything', async () => {
    const db = await open()
    await db.write((tx) => loadReference(tx))
    const before = await listIndicators(db.read, '2026-1')
    await db.write((tx) => loadReference(tx))
    expect(await listIndicators(db.read, '2026-1')).toEqual(before)
  })
})
