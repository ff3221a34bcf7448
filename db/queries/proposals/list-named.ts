import type { Reader } from '../../transaction'

export interface NamedProposal {
  reference: string
  title: string
  language: string
  publication: string
}

/** What these proposals are called. */
export function listNamed(db: Reader, references: readonly string[]): Promise<NamedProposal[]> {
  if (references.length === 0) return Promise.resolve([])
  return db
    .selectFrom('proposal')
    .select(['reference', 'title', 'language', 'publication'])
    .where('reference', 'in', [...references])
    .execute()
}
