import { chainHash, hashText } from '#db/queries/events/append-event'
import { findChainHead } from '#db/queries/events/find-chain-head'
import { listChain } from '#db/queries/events/list-chain'
import type { Reader } from '#db/transaction'

export type Verification =
  | { ok: true; records: number; head: string }
  /** `sequence` names the first record that is not as it was written. */
  | { ok: false; sequence: number; fault: ChainFault }

export type ChainFault = 'missing' | 'changed' | 'link' | 'columns' | 'text' | 'head'

type Row = Awaited<ReturnType<typeof listChain>>[number]

/**
 * Walks the whole log: numbers without a gap, each record's hash over its body and its predecessor,
 * columns and texts as the body says, and the head at the end. Erased texts are no fault.
 */
export async function verifyChain(db: Reader, atOnce = 1000): Promise<Verification> {
  // Read first: what is appended meanwhile lies behind it.
  const head = await findChainHead(db)
  let previous = ''
  let sequence = 0
  while (sequence < head.length) {
    const rows = await listChain(db, sequence, atOnce)
    if (rows.length === 0) return { ok: false, sequence: sequence + 1, fault: 'missing' }
    for (const row of rows) {
      if (sequence === head.length) break
      sequence += 1
      const fault = faultOf(row, sequence, previous)
      if (fault) return { ok: false, sequence, fault }
      previous = row.hash
    }
  }
  if (previous !== head.hash) return { ok: false, sequence, fault: 'head' }
  return { ok: true, records: sequence, head: head.hash }
}

function faultOf(row: Row, sequence: number, previous: string): ChainFault | null {
  if (row.sequence !== sequence) return 'missing'
  if (row.previous_hash !== previous) return 'link'
  if (row.hash !== chainHash(previous, row.body)) return 'changed'
  const body = JSON.parse(row.body)
  const agrees =
    body.sequence === row.sequence &&
    body.id === row.id &&
    body.type === row.type &&
    body.subject === `${row.subject_kind}/${row.subject_id}` &&
    body.actor === row.actor_id &&
    body.at === row.at
  if (!agrees) return 'columns'
  const isTextChanged = row.text !== null && body.text !== hashText(row.salt ?? '', row.text)
  return isTextChanged ? 'text' : null
}
