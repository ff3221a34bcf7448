import { describe, expect, it } from 'vitest'
import { translatorFor } from '~/words.server'
import { composeLetter, joinLetters } from './letter.server'

const t = translatorFor('nl')
const letter = composeLetter({
  t,
  locale: 'nl',
  title: 'Iets gebeurd\r\nBcc: all@people.example',
  paragraphs: [
    'Dag <b>Dirk</b>',
    { quote: 'Eerste regel\nTweede & laatste', lang: 'fr' },
    { items: ['een', '<script>'] },
  ],
  action: { label: 'Open', href: 'http://localhost:3000/nl?a=1&b="2"' },
})

describe('a letter', () => {
  it('has a subject of one line', () => {
    expect(letter.subject).toBe('Iets gebeurd Bcc: all@people.example')
  })

  it('says the same in text as in HTML', () => {
    for (const part of [
      'Dag',
      'Eerste regel',
      'Tweede',
      'een',
      'Open',
      'http://localhost:3000/nl',
    ]) {
      expect(letter.text).toContain(part)
      expect(letter.html).toContain(part)
    }
    expect(letter.text).toContain('> Eerste regel\n> Tweede & laatste')
  })

  it('lets nothing through that people wrote as markup', () => {
    expect(letter.html).not.toMatch(/<b>|<script|"2"/)
    expect(letter.html).toContain('Dag &#60;b&#62;Dirk')
  })

  it('stands in two languages where the reader’s is not known', () => {
    const french = composeLetter({
      t: translatorFor('fr'),
      locale: 'fr',
      title: 'Bonjour',
      paragraphs: [],
    })
    const joined = joinLetters([french, letter])
    expect(joined.subject).toBe('Bonjour / Iets gebeurd Bcc: all@people.example')
    expect(joined.html).toContain('<div lang="fr">')
    expect(joined.html).toContain('<div lang="nl">')
    expect(joined.html.match(/<html/g)).toHaveLength(1)
  })
})
