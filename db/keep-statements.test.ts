import { expect, it } from 'vitest'
import { sqliteDatabases } from '#tests/support/databases'

const open = sqliteDatabases()

it('a statement answers anew each time, also for other values and after a write', async () => {
  const db = await open()
  const keys = async (from: string) => {
    const rows = db.read.selectFrom('rate_limit').select('key').where('key', '>=', from)
    return (await rows.orderBy('key').execute()).map(({ key }) => key)
  }
  const insert = (key: string) =>
    db.write((tx) =>
      tx.insertInto('rate_limit').values({ key, points: 1, expires_at: 0 }).execute(),
    )
  expect(await keys('a')).toEqual([])
  await insert('a')
  await insert('b')
  expect(await keys('a')).toEqual(['a', 'b'])
  expect(await keys('b')).toEqual(['b'])
})

it('more statements than are kept still work', async () => {
  const db = await open()
  for (let length = 1; length <= 700; length += 1) {
    const keys = Array.from({ length }, (_, at) => `k${at}`)
    const rows = db.read.selectFrom('rate_limit').select('key').where('key', 'in', keys)
    expect(await rows.execute()).toEqual([])
  }
})
