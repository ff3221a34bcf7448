import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import { type DialectKind, jsonArrayHasAny, matchesWords } from '../../dialect'
import type { Tables } from '../../schema'
import { shownState, storedStates } from '../../shown-state'

/**
 * What the register is narrowed to: any of the values within one list, all of the lists together.
 * An empty list narrows nothing.
 */
export interface RegisterFilter {
  /** Folded words (`foldedWords`), the last one as a beginning. */
  words: readonly string[]
  directions: readonly string[]
  /** As the public sees them. */
  states: readonly string[]
  groups: readonly string[]
  /** NIS codes. */
  municipalities: readonly string[]
  indicators: readonly string[]
  /** Row ids. */
  calls: readonly string[]
}

export const noFilter: RegisterFilter = {
  words: [],
  directions: [],
  states: [],
  groups: [],
  municipalities: [],
  indicators: [],
  calls: [],
}

/** A search looks at this many of the newest texts that match, and never ranks more. */
export const mostMatches = 1000

type Proposals = ExpressionBuilder<Tables, 'proposal'>

/**
 * The one condition of everything that the public register lists, counts and finds: public, and
 * what the filter says. Drafts, what is not yet public and what is hidden never pass.
 */
export function isRegistered(kind: DialectKind, filter: RegisterFilter) {
  return (eb: Proposals): Expression<SqlBool> => {
    const conditions: Expression<SqlBool>[] = [eb('proposal.publication', '=', 'public')]
    if (filter.words.length > 0) {
      conditions.push(eb('proposal.id', 'in', matching(eb, kind, filter.words)))
    }
    if (filter.states.length > 0) {
      conditions.push(eb('proposal.state', 'in', storedStates(filter.states)))
      conditions.push(eb(shownState(kind), 'in', [...filter.states]))
    }
    if (filter.groups.length > 0) conditions.push(eb('proposal.helix', 'in', [...filter.groups]))
    if (filter.calls.length > 0) conditions.push(eb('proposal.call_id', 'in', [...filter.calls]))
    for (const list of ['directions', 'municipalities'] as const) {
      if (filter[list].length === 0) continue
      conditions.push(jsonArrayHasAny(kind, eb.ref(`proposal.${list}`), [...filter[list]]))
    }
    if (filter.indicators.length > 0) {
      conditions.push(eb('proposal.id', 'in', aimingAt(eb, filter.indicators)))
    }
    return eb.and(conditions)
  }
}

function matching(eb: Proposals, kind: DialectKind, words: readonly string[]) {
  const matches = eb
    .selectFrom('proposal_search')
    .select('proposal_id')
    .where(matchesWords(kind, [...words]))
    .limit(mostMatches)
  // FTS5 walks its rows backwards for nothing; PostgreSQL would have to sort them all.
  const newest = kind === 'sqlite' ? matches.orderBy(sql`rowid`, 'desc') : matches
  return eb.selectFrom(newest.as('found')).select('found.proposal_id')
}

/** Proposals whose last submitted text has a target for one of these indicators. */
function aimingAt(eb: Proposals, indicators: readonly string[]) {
  return eb
    .selectFrom('target')
    .innerJoin('proposal_version as version', 'version.id', 'target.version_id')
    .innerJoin('proposal as aiming', (join) =>
      join
        .onRef('aiming.id', '=', 'version.proposal_id')
        .onRef('aiming.version', '=', 'version.version'),
    )
    .select('version.proposal_id')
    .where('target.indicator', 'in', [...indicators])
    .where('version.submitted_at', 'is not', null)
}
