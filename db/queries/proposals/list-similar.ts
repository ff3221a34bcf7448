import { type DialectKind, matchesAnyWord, relevanceOfWords } from '../../dialect'
import type { Reader } from '../../transaction'

export interface SimilarSearch {
  /** Folded (`foldedWords`); at least one. */
  words: string[]
  /** Row id of the proposal that others are compared with. */
  except: string
  limit: number
  /** The office also sees what has been sent and is not public yet. */
  isForOffice?: boolean
}

/** Other proposals that share words with one, the most alike first; drafts are never among them. */
export function listSimilar(
  db: Reader,
  kind: DialectKind,
  { words, except, limit, isForOffice = false }: SimilarSearch,
) {
  const query = db
    .selectFrom('proposal_search')
    .innerJoin('proposal', 'proposal.id', 'proposal_search.proposal_id')
    .select([
      'proposal.reference',
      'proposal.title',
      'proposal.summary',
      'proposal.language',
      'proposal.state',
    ])
    .where(matchesAnyWord(kind, words))
    .where('proposal.id', '!=', except)
    .where('proposal.state', 'not in', ['draft', 'discarded'])
    .orderBy(relevanceOfWords(kind, words))
    .orderBy('proposal.id')
    .limit(limit)
  return (isForOffice ? query : query.where('proposal.publication', '=', 'public')).execute()
}
