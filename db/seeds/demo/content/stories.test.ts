import { describe, expect, it } from 'vitest'
import { indicators } from '#db/seeds/reference/indicators'
import { proposals } from './index'
import { callOf, minutesOf, personOf, stepsOf, versionsOf } from './look-up'
import type { OfficialTexts, Proposal } from './types'

const criteria = ['feasibility', 'inclusion', 'reuse', 'risk', 'value-for-money']
const organisationOf = (key: string) => personOf.get(key)?.organisation

/** A pocket edition of the statechart: enough to see where a story ends. */
const walk = ({ story }: Proposal): string => {
  let state = 'draft'
  let asker = ''
  let outcome = ''
  const go = (from: string, to: string) => {
    expect(state).toBe(from)
    state = to
  }
  for (const step of story.steps) {
    if (step.event === 'submit') go('draft', 'admissibility')
    if (step.event === 'admit') go('admissibility', 'consultation')
    if (step.event === 'declare-inadmissible') go('admissibility', 'inadmissible')
    if (step.event === 'close-consultation') go('consultation', 'evaluation')
    if (step.event === 'request-changes' || step.event === 'revise') {
      expect(['admissibility', 'evaluation']).toContain(state)
      asker = state
      state = 'amending'
    }
    if (step.event === 'resubmit') go('amending', asker)
    if (['assign', 'score', 'abstain', 'recuse', 'record-discussion'].includes(step.event))
      expect(state).toBe('evaluation')
    if (step.event === 'close-evaluation') go('evaluation', 'deliberation')
    if (step.event === 'propose-decision') {
      outcome = step.outcome
      go('deliberation', 'cosigning')
    }
    if (step.event === 'cosign') go('cosigning', 'decided')
    if (step.event === 'publish')
      go(
        'decided',
        { approve: 'approved', reject: 'rejected', reserve: 'reserve-list' }[outcome] ?? '',
      )
    if (step.event === 'withdraw') {
      expect(['admissibility', 'consultation', 'evaluation']).toContain(state)
      state = 'withdrawn'
    }
  }
  return state
}

describe.each(proposals.map((proposal) => [proposal.key, proposal] as const))(
  '%s',
  (_, proposal) => {
    const { story, lead } = proposal
    const call = callOf.get(proposal.call)
    const authors = [lead, ...proposal.partners.flatMap(({ person }) => person ?? [])]

    it('keeps to the lengths, and its numbers add up', () => {
      for (const version of versionsOf(proposal)) {
        expect(version.title.length).toBeGreaterThanOrEqual(10)
        expect(version.title.length).toBeLessThanOrEqual(120)
        expect(version.summary.length).toBeLessThanOrEqual(600)
        expect(version.budget.lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(
          version.budget.amount,
        )
        if (call?.maximumGrant) expect(version.budget.amount).toBeLessThanOrEqual(call.maximumGrant)
        if (proposal.state === 'draft') continue
        for (const text of [version.problem, version.solution]) {
          expect(text.split('\n\n').length).toBeGreaterThanOrEqual(2)
          expect(text.length).toBeLessThanOrEqual(8000)
        }
        for (const text of [version.risks, ...Object.values(version.conditions)])
          expect(text.trim()).not.toBe('')
        expect(version.targets.length).toBeGreaterThan(0)
        expect(version.partners.every(({ accepted }) => accepted)).toBe(true)
      }
    })

    it('aims at known indicators, in order, within bounds and for the better', () => {
      for (const { indicator, low, likely, high, inYears, share } of proposal.targets) {
        const known = indicators.find(({ code }) => code === indicator)
        expect(known, indicator).toBeDefined()
        const { min = 0, max = 0, better, observations = [] } = known ?? {}
        expect(low).toBeLessThanOrEqual(likely)
        expect(likely).toBeLessThanOrEqual(high)
        expect(low).toBeGreaterThanOrEqual(min)
        expect(high).toBeLessThanOrEqual(max)
        const now = observations.find(({ isBaseline }) => isBaseline)?.value ?? likely
        expect(better === 'lower' ? now - likely : likely - now).toBeGreaterThanOrEqual(0)
        expect(inYears).toBeGreaterThan(0)
        expect(share > 0 && share <= 1).toBe(true)
      }
      if (proposal.state !== 'draft')
        expect(
          proposal.directions.some((key) => call?.directions.some((aimed) => aimed.key === key)),
        ).toBe(true)
    })

    it('names only people who exist, each in the part that is theirs', () => {
      const holds = (key: string, role: string) => {
        expect(personOf.get(key)?.roles).toContain(role)
        expect(authors).not.toContain(key)
        const organisation = organisationOf(key)
        if (organisation) expect(authors.map(organisationOf)).not.toContain(organisation)
      }
      for (const key of authors) expect(personOf.has(key)).toBe(true)
      for (const step of story.steps) {
        if (['submit', 'resubmit', 'revise', 'withdraw'].includes(step.event))
          expect(step.by).toBe(lead)
        else if (['score', 'abstain', 'recuse'].includes(step.event)) holds(step.by, 'reviewer')
        else if (['propose-decision', 'cosign', 'publish'].includes(step.event))
          holds(step.by, 'board')
        else if (!(step.by === 'clock' && step.event === 'close-consultation'))
          holds(step.by, 'officer')
        if (step.event === 'assign') holds(step.reviewer, 'reviewer')
      }
      for (const { by } of story.supports) {
        expect(personOf.get(by)?.roles).toEqual([])
        expect(authors).not.toContain(by)
      }
      expect(new Set(story.supports.map(({ by }) => by)).size).toBe(story.supports.length)
      for (const { by, reports = [], hidden } of story.comments) {
        expect(personOf.get(by)?.roles).toEqual([])
        for (const report of reports) expect(personOf.has(report.by)).toBe(true)
        if (hidden) expect(personOf.get(hidden.by)?.roles).toContain('moderator')
      }
      for (const { by } of story.follows) expect(personOf.has(by)).toBe(true)
      if (story.officialReply) holds(story.officialReply.by, 'officer')
    })

    it('walks the statechart to the state that it claims', () => {
      expect(walk(proposal)).toBe(proposal.state)
    })

    it('tells its steps in the order of time, all before day 0', () => {
      const times = [story.begins, ...story.steps].map(minutesOf)
      expect(times).toEqual([...times].sort((a, b) => a - b))
      for (const moment of [...story.steps, ...story.comments, ...story.supports, ...story.follows])
        expect(moment.at).toBeLessThan(0)
      const opens = call ? minutesOf(call.opens) : Number.NaN
      expect(minutesOf(story.begins)).toBeGreaterThanOrEqual(opens)
      const [submit] = stepsOf(proposal, 'submit')
      if (submit && call?.closes) expect(minutesOf(submit)).toBeLessThan(minutesOf(call.closes))
      const [closed] = stepsOf(proposal, 'close-consultation')
      const [admitted] = stepsOf(proposal, 'admit')
      if (closed && admitted)
        // The end of a term moves over weekends and holidays, by four days at most.
        expect(closed.at - admitted.at).toBeGreaterThanOrEqual(closed.by === 'clock' ? 25 : 18)
    })

    it('lets people speak only from the consultation to the end of the evaluation', () => {
      const [admitted] = stepsOf(proposal, 'admit')
      const [closed] = [...stepsOf(proposal, 'close-evaluation'), ...stepsOf(proposal, 'withdraw')]
      const from = admitted ? minutesOf(admitted) : Number.POSITIVE_INFINITY
      const until = closed ? minutesOf(closed) : 0
      const voices = [...story.comments, ...story.supports]
      for (const voice of voices) {
        expect(minutesOf(voice)).toBeGreaterThan(from)
        expect(minutesOf(voice)).toBeLessThan(until)
      }
      for (const { at, hour, replyTo, reports = [], hidden } of story.comments) {
        const said = minutesOf({ at, hour })
        if (replyTo) {
          const parent = story.comments.find(({ key }) => key === replyTo)
          expect(parent && minutesOf(parent)).toBeLessThan(said)
        }
        for (const report of reports) expect(minutesOf(report)).toBeGreaterThan(said)
        if (hidden) expect(minutesOf(hidden)).toBeGreaterThan(said)
      }
      const keys = story.comments.flatMap(({ key }) => key ?? [])
      expect(new Set(keys).size).toBe(keys.length)
    })

    it('is judged by assigned reviewers on every target and every criterion', () => {
      const assigned = stepsOf(proposal, 'assign').map(({ reviewer }) => reviewer)
      const filed = stepsOf(proposal, 'score')
      for (const { by, sheet } of filed) {
        expect(assigned).toContain(by)
        expect(sheet.targets.map(({ indicator }) => indicator).sort()).toEqual(
          proposal.targets.map(({ indicator }) => indicator).sort(),
        )
        for (const { low, likely, high } of sheet.targets)
          expect(low <= likely && likely <= high).toBe(true)
        expect(sheet.criteria.map(({ key }) => key).sort()).toEqual(criteria)
      }
      if (stepsOf(proposal, 'close-evaluation').length === 0) return
      const panel = new Set(filed.map(({ by }) => personOf.get(by)?.helix))
      expect(filed.length).toBeGreaterThanOrEqual(call?.settings.quorum ?? Number.NaN)
      expect(panel.size).toBeGreaterThanOrEqual(call?.settings.panelGroups ?? Number.NaN)
      expect(story.officialReply).toBeDefined()
      expect(stepsOf(proposal, 'record-discussion').length).toBeGreaterThan(0)
      for (const key of criteria) {
        const scores = filed.map(
          ({ sheet }) => sheet.criteria.find((line) => line.key === key)?.score,
        )
        expect(scores.every((score) => score !== undefined)).toBe(true)
      }
    })

    it('is decided with reasons in French and Dutch, by two people', () => {
      const reasoned = (texts: OfficialTexts) => {
        const paragraphs = Object.values(texts).map((text) => text.split('\n\n').length)
        for (const count of paragraphs) expect(count).toBeGreaterThanOrEqual(2)
        expect(texts.fr.split('\n\n').length).toBe(texts.nl.split('\n\n').length)
        for (const text of Object.values(texts)) expect(text.length).toBeLessThanOrEqual(4000)
      }
      const [proposed] = stepsOf(proposal, 'propose-decision')
      const [second] = stepsOf(proposal, 'cosign')
      for (const { reasons, rule } of stepsOf(proposal, 'declare-inadmissible')) {
        reasoned(reasons)
        expect(call?.conditions.fr).toContain(`${rule}.`)
      }
      if (!proposed) return
      reasoned(proposed.reasons)
      if (second) expect(second.by).not.toBe(proposed.by)
      const asked = versionsOf(proposal).at(-1)?.budget.amount ?? 0
      expect(proposed.grant ?? 0).toBeLessThanOrEqual(asked)
      if (proposed.outcome === 'approve' && call?.closes)
        expect(minutesOf(proposed)).toBeGreaterThan(minutesOf(call.closes))
      if (call?.standing || proposed.outcome !== 'approve') expect(proposed.grant).toBeUndefined()
    })
  },
)
