import { expect, it } from 'vitest'
import { inLanguage } from './in-language'

it('leads to this same page in another language, its query kept', () => {
  expect(inLanguage('/fr/proposals?q=v%C3%A9lo&view=map', 'nl')).toBe(
    '/nl/proposals?q=v%C3%A9lo&view=map',
  )
  expect(inLanguage('/fr', 'de')).toBe('/de')
  expect(inLanguage('/fr?x=/nl', 'en')).toBe('/en?x=/nl')
})

it('leads home from an address outside the languages', () => {
  for (const path of ['/', '/nowhere/fr', '/french', '', '//fr']) {
    expect(inLanguage(path, 'nl')).toBe('/nl')
  }
})
