import type { DialectKind } from '../dialect'

export interface Migration {
  /** Also its order; never changed once released. */
  name: string
  statements(kind: DialectKind): string[]
}
