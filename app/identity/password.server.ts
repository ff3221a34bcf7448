import { availableParallelism } from 'node:os'
import { hash, verify } from '@node-rs/argon2'
import { takeTurns } from './take-turns'

/** argon2id (the library's default) with OWASP's smallest recommended cost; runs off the event loop. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The exact bytes that were typed: nothing trimmed, nothing normalised. */
export const hashPassword = (password: string): Promise<string> =>
  inTurn(() => hash(password, cost))

/** The hash of nobody's password, at the same cost, so that an unknown address takes as long. */
const nobody =
  '$argon2id$v=19$m=19456,t=2,p=1$v2fOh7KErq8acDTPnISnqA$9u1iScbdQfzm/x9Ohis8xGgeZ1EpOhb0k1zlr4fXdKo'

/** @param stored null where there is no account or it has no password: takes the time, answers no */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const isRight = await inTurn(() => verify(stored ?? nobody, password))
  return stored !== null && isRight
}

/**
 * The one thing here that belongs to the machine and not to an installation: a storm of sign-ins
 * must leave a core to everybody who reads.
 */
const inTurn = takeTurns(Math.max(1, availableParallelism() - 1))
