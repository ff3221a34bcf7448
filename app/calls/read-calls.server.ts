import { type CallWithDirections, findCall } from '#db/queries/calls/find-call'
import { listCalls } from '#db/queries/calls/list-calls'
import type { Reader } from '#db/transaction'
import { isPublicCall, publicCallStates } from './policy'
import { representCall } from './represent-call'

/** Every call that has been published. */
export async function readCalls(db: Reader) {
  return (await listCalls(db, publicCallStates)).map(representCall)
}

/** A published call; null where it is not there or still being written. */
export async function findPublicCall(
  db: Reader,
  reference: string,
): Promise<CallWithDirections | null> {
  const call = await findCall(db, { reference })
  return call && isPublicCall(call.state) ? call : null
}
