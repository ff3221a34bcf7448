import { describe, expect, it } from 'vitest'
import { calls, organisations, people, proposals } from './index'
import { minutesOf, personOf, stepsOf } from './look-up'
import type { EndState, Helix, Proposal } from './types'

const everyHelix: readonly Helix[] = ['public-service', 'citizen', 'business', 'academia']

const wanted: Record<EndState, number> = {
  draft: 3,
  admissibility: 5,
  amending: 2,
  consultation: 6,
  evaluation: 6,
  deliberation: 3,
  cosigning: 1,
  decided: 1,
  approved: 4,
  'reserve-list': 1,
  rejected: 3,
  inadmissible: 1,
  withdrawn: 1,
}

const submitted = proposals.filter((proposal) => proposal.state !== 'draft')

describe('The people of the demo region', () => {
  it('have a key and an address of their own', () => {
    expect(new Set(people.map((person) => person.key)).size).toBe(people.length)
    expect(new Set(people.map((person) => person.name)).size).toBe(people.length)
    for (const { key, email } of people) expect(email).toBe(`${key}@demo.helicity.example`)
  })

  it('belong to organisations that exist and share their helix', () => {
    const helixOf = new Map(organisations.map(({ key, helix }) => [key, helix]))
    expect(helixOf.size).toBe(organisations.length)
    for (const { organisation, helix } of people)
      if (organisation) expect(helixOf.get(organisation)).toBe(helix)
  })

  it('introduce themselves in four languages where they are personas', () => {
    const personas = people.filter((person) => person.persona)
    expect(personas).toHaveLength(15)
    for (const { persona } of personas)
      for (const text of Object.values(persona ?? {})) expect(text.length).toBeGreaterThan(30)
    expect(people.length - personas.length).toBeGreaterThanOrEqual(30)
  })

  it('fill a board, a panel and all four groups', () => {
    const having = (role: string) =>
      people.filter(({ roles }) => roles.some((held) => held === role))
    expect(new Set(having('board').map(({ helix }) => helix)).size).toBe(4)
    expect(new Set(having('reviewer').map(({ helix }) => helix)).size).toBe(3)
    for (const helix of everyHelix)
      expect(people.filter((person) => person.helix === helix).length).toBeGreaterThan(5)
  })
})

describe('The calls', () => {
  it('weigh their directions to one and speak four languages', () => {
    for (const call of calls) {
      expect(call.directions.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9)
      for (const texts of [call.title, call.summary, call.conditions])
        for (const text of Object.values(texts)) expect(text.trim()).not.toBe('')
      const articles = Object.values(call.conditions).map((text) => text.match(/Art\. \d/g)?.length)
      expect(new Set(articles).size).toBe(1)
    }
  })

  it('stand where their dates say', () => {
    for (const { state, standing, publishes, opens, closes } of calls) {
      expect(minutesOf(publishes)).toBeLessThan(minutesOf(opens))
      if (standing) expect(closes).toBeNull()
      else expect(minutesOf(closes ?? opens) > 0).toBe(state === 'open')
    }
    for (const call of calls.filter(({ state }) => state === 'decided'))
      for (const { state } of proposals.filter((proposal) => proposal.call === call.key))
        expect(['approved', 'rejected', 'reserve-list']).toContain(state)
  })

  it('never grant more than their budget', () => {
    for (const { key, budget, maximumGrant } of calls) {
      const grants = proposals
        .filter((proposal) => proposal.call === key)
        .flatMap((proposal) => stepsOf(proposal, 'propose-decision'))
        .map(({ grant }) => grant ?? 0)
      expect(grants.reduce((sum, grant) => sum + grant, 0)).toBeLessThanOrEqual(budget ?? 0)
      for (const grant of grants) expect(grant).toBeLessThanOrEqual(maximumGrant ?? 0)
    }
  })
})

describe('The proposals as a whole', () => {
  it('cover every state in the numbers of the demo', () => {
    const counts = Object.fromEntries(
      Object.keys(wanted).map((state) => [
        state,
        proposals.filter((proposal) => proposal.state === state).length,
      ]),
    )
    expect(counts).toEqual(wanted)
  })

  it('keep their present terms, but for one that waits for the office too long', () => {
    const since = (state: EndState, event: 'submit' | 'admit' | 'request-changes') =>
      proposals
        .filter((proposal) => proposal.state === state)
        .map((proposal) => stepsOf(proposal, event).at(-1)?.at ?? Number.NaN)
    const late = since('admissibility', 'submit').filter((at) => at < -9)
    expect(late).toHaveLength(1)
    // Ten days, moved over a long weekend, are over.
    for (const at of late) expect(at).toBeLessThanOrEqual(-15)
    for (const at of since('consultation', 'admit')) expect(at).toBeGreaterThan(-21)
    for (const at of since('amending', 'request-changes')) expect(at).toBeGreaterThan(-30)
  })

  it('cover every direction, every group of authors, every municipality and three languages', () => {
    expect(new Set(proposals.flatMap(({ directions }) => directions)).size).toBe(9)
    expect(new Set(proposals.map(({ lead }) => personOf.get(lead)?.helix)).size).toBe(4)
    expect(new Set(proposals.flatMap(({ municipalities }) => municipalities)).size).toBe(19)
    expect(new Set(proposals.map(({ language }) => language))).toEqual(new Set(['fr', 'nl', 'en']))
  })

  it('repeat no title, no summary and no section', () => {
    const texts = proposals.flatMap((proposal) => [
      proposal.title,
      proposal.summary,
      proposal.problem,
      proposal.solution,
      ...submitted.filter((other) => other === proposal).map(({ risks }) => risks),
    ])
    expect(new Set(texts).size).toBe(texts.length)
  })

  it('carry a lively debate: many voices, one report and one comment hidden', () => {
    const comments = proposals.flatMap(({ story }) => story.comments)
    expect(comments.length).toBeGreaterThanOrEqual(110)
    expect(comments.filter(({ hidden }) => hidden)).toHaveLength(1)
    expect(comments.filter(({ reports, hidden }) => reports && !hidden)).toHaveLength(1)
    expect(new Set(comments.map(({ stance }) => stance)).size).toBe(4)
    expect(new Set(comments.map(({ body }) => body)).size).toBe(comments.length)
  })

  it('leave a group without a voice here and there', () => {
    const heard = ({ story }: Proposal) =>
      new Set(story.supports.map(({ by }) => personOf.get(by)?.helix)).size
    const supported = proposals.filter(({ story }) => story.supports.length > 0)
    expect(supported.some((proposal) => heard(proposal) === 4)).toBe(true)
    expect(supported.some((proposal) => heard(proposal) < 4)).toBe(true)
  })
})

describe('The texts', () => {
  const strings = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(strings)
        : []
  const all = [calls, people, organisations, proposals].flatMap(strings)

  it('use typographic apostrophes and spaces that do not break before punctuation', () => {
    for (const text of all) {
      expect(text).not.toMatch(/\p{L}'\p{L}/u)
      expect(text).not.toMatch(/ [:;?!»%]| €(?!\d)|« /)
      expect(text).not.toMatch(/\d \d{3}(?!\d)/)
      expect(text).not.toMatch(/\u202f|\u00ad/)
    }
  })

  it('name persons in the file of people only', () => {
    const surnames = people.map(({ name }) => name)
    for (const text of [calls, proposals].flatMap(strings))
      for (const name of surnames) expect(text).not.toContain(name)
  })
})
