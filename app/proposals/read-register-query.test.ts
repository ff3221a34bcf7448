import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type KnownValues, readRegisterQuery, writeCursor } from './read-register-query.server'
import { registerHref, without } from './register-query'

const known: KnownValues = {
  direction: new Set(['connectivity', 'pooling']),
  state: new Set(['consultation', 'approved']),
  group: new Set(['citizen', 'business']),
  municipality: new Set(['21001', '21004']),
  indicator: new Set(['PUB-USERS']),
  call: new Set(['C-2026-0001']),
}
const read = (search: string) => readRegisterQuery(new URLSearchParams(search), known)

it('reads several values of a filter, and an address that says nothing asks for everything', () => {
  const { query, ignored } = read('q=v%C3%A9lo&direction=pooling&direction=connectivity&view=map')
  expect(query.filters.direction).toEqual(['pooling', 'connectivity'])
  expect(query).toMatchObject({ q: 'vélo', view: 'map', sort: 'newest', after: '' })
  expect(ignored).toEqual([])
  expect(read('').query).toMatchObject({ q: '', view: 'cards', sort: 'newest' })
})

it('leaves out and names what it cannot read', () => {
  const { query, ignored } = read(
    'direction=moon&direction=pooling&state=decided&sort=money&view=3d&after=%3F&group=',
  )
  expect(query.filters).toMatchObject({ direction: ['pooling'], state: [], group: [] })
  expect(query).toMatchObject({ sort: 'newest', view: 'cards', after: '' })
  expect(ignored.sort()).toEqual(['after', 'direction', 'sort', 'state', 'view'])
})

it('never breaks on an address, whatever somebody types', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (name, value) => {
      for (const key of ['q', 'after', 'sort', 'state', name]) {
        const search = new URLSearchParams([[key, value]])
        expect(readRegisterQuery(search, known).query.filters).toBeDefined()
      }
    }),
  )
})

it('reads back each place that it wrote', () => {
  const cursor = { part: 'consultations', key: -2_999_990, id: '0190-a' } as const
  expect(read(`after=${writeCursor(cursor)}`).cursor).toEqual(cursor)
  for (const forged of ['', 'e30', 'WzAsIjEiLCJhIl0', 'bnVsbA', 'WzAsMWU0MDAsImEiXQ']) {
    expect(read(`after=${forged}`).cursor).toBeNull()
  }
})

it('writes the address of a query without what is as usual, and without a filter taken away', () => {
  const { query } = read(
    'q=x&direction=pooling&direction=connectivity&sort=support&after=WzAsMSwiYSJd',
  )
  expect(registerHref('nl', query)).toBe(
    '/nl/proposals?q=x&direction=pooling&direction=connectivity&sort=support&after=WzAsMSwiYSJd',
  )
  expect(registerHref('nl', without(query, 'direction', 'pooling'))).toBe(
    '/nl/proposals?q=x&direction=connectivity&sort=support',
  )
  expect(registerHref('fr', {})).toBe('/fr/proposals')
})
