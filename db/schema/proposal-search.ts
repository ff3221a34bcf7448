/** Folded search text; an FTS5 table on SQLite, a table with a GIN index on PostgreSQL. */
export interface ProposalSearchTable {
  proposal_id: string
  text: string
}
