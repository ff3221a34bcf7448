import { createHash } from 'node:crypto'
import { v7 } from 'uuid'
import type { Clock } from '~/kernel/clock'
import type { Ids } from '~/kernel/ids'

/** Identifiers that are the same at every telling: counted, not drawn. Never for a real region. */
export function countedIds(clock: Clock): Ids {
  let count = 0
  const bytes = () => createHash('sha256').update(`helicity demo ${count++}`).digest()
  return {
    row: () => v7({ msecs: clock.now(), random: bytes().subarray(0, 16), seq: count }),
    secret: () => bytes().toString('base64url'),
  }
}
