import { type RawBuilder, sql } from 'kysely'
import type { DialectKind } from './dialect'

/**
 * The state as the public sees it, of the row named: a decision that is being signed is nobody's
 * business yet, so it stands as the state it came from.
 */
export function shownStateSql(row: string, kind: DialectKind): string {
  const origin =
    kind === 'sqlite'
      ? `json_extract(${row}.memory, '$.decision.origin')`
      : `(${row}.memory::jsonb -> 'decision' ->> 'origin')`
  return `case when ${row}.state in ('cosigning', 'decided')
    then coalesce(${origin}, 'deliberation') else ${row}.state end`
}

export const shownState = (kind: DialectKind): RawBuilder<string> =>
  sql.raw<string>(shownStateSql('proposal', kind))

/** The stored states that may be shown as one of `shown`. */
export function storedStates(shown: readonly string[]): string[] {
  const fromBoard = shown.some((state) => state === 'deliberation' || state === 'reserve-list')
  return fromBoard ? [...shown, 'cosigning', 'decided'] : [...shown]
}
