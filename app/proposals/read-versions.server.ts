import type { ProposalRow } from '#db/queries/proposals/find-proposal'
import { findVersion } from '#db/queries/proposals/find-version'
import { listVersions } from '#db/queries/proposals/list-versions'
import type { Reader } from '#db/transaction'
import { readDraft } from './read-draft'
import { isoTime } from './represent-proposal.server'

/** The submitted versions, newest first, without their texts. */
export async function readVersions(db: Reader, proposalId: string) {
  const versions = await listVersions(db, proposalId)
  return versions.map(({ version, title, note, submitted_at }) => ({
    version,
    title,
    note,
    submittedAt: isoTime(submitted_at),
  }))
}

/** One submitted version with its text; null where there is none of this number. */
export async function readVersion(db: Reader, row: ProposalRow, number: number) {
  const found = Number.isInteger(number) ? await findVersion(db, row.id, number) : null
  if (!found) return null
  const { version, note, submitted_at } = found.version
  const { text } = readDraft(row.language, found)
  return { version, note, submittedAt: isoTime(submitted_at), ...text }
}
