import { createHash } from 'node:crypto'

/**
 * How cookies, API tokens and mailed links are kept: whoever reads the database cannot use them.
 * One round without salt is enough because each holds 256 random bits.
 */
export const hashSecret = (secret: string): string =>
  createHash('sha256').update(secret).digest('hex')
