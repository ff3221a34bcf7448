import { randomBytes } from 'node:crypto'
import { v7 } from 'uuid'

/** Where identifiers and secrets come from; passed, so that the demo region is the same every time. */
export interface Ids {
  /** A sortable identifier of a row. */
  row(): string
  /** An unguessable token of 256 bits, base64url. */
  secret(): string
}

export const randomIds: Ids = {
  row: () => v7(),
  secret: () => randomBytes(32).toString('base64url'),
}
