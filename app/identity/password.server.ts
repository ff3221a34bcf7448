import { hash, verify } from '@node-rs/argon2'

/** argon2id (the library's default) with OWASP's smallest recommended cost; runs off the event loop. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The exact bytes that were typed: nothing trimmed, nothing normalised. */
export const hashPassword = (password: string): Promise<string> => hash(password, cost)

/** The hash of nobody's password, at the same cost, so that an unknown address takes as long. */
const nobody =
  '$argon2id$v=19$m=19456,t=2,p=1$v2fOh7KErq8acDTPnISnqA$9u1iScbdQfzm/x9Ohis8xGgeZ1EpOhb0k1zlr4fXdKo'

/** @param stored null where there is no account or it has no password: takes the time, answers no */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const isRight = await verify(stored ?? nobody, password)
  return stored !== null && isRight
}
