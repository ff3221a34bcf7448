import { expect, it } from 'vitest'
import { addressWords } from './address-words'

it('takes from a lost address what its reader was after', () => {
  expect(addressWords('/fr/eclairage-velo.html?x=1')).toEqual({
    reference: null,
    words: 'eclairage velo',
  })
  expect(addressWords('/nl/proposals/p-2026-0142-straatlampen')).toEqual({
    reference: 'P-2026-0142',
    words: 'straatlampen',
  })
  expect(addressWords('/de/%C3%BCber-uns')).toEqual({ reference: null, words: 'über uns' })
})

it('is not upset by an address that is no words', () => {
  for (const path of ['/', '/fr', '', '/fr/%E0%A4%A', '/fr/-_-', '//']) {
    expect(addressWords(path)).toEqual({ reference: null, words: '' })
  }
})
