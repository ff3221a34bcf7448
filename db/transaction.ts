import type { Kysely, Transaction } from 'kysely'
import type { Connection, Pulse } from './connect'
import type { DialectKind } from './dialect'
import type { Tables } from './schema'

/** Write functions take this, so that they cannot be called outside a transaction. */
export type Tx = Transaction<Tables>
/** Read functions take this: the read handle, or the transaction one is in. */
export type Reader = Kysely<Tables>

export interface Database {
  kind: DialectKind
  name: string
  read: Reader
  /**
   * Runs `work` in one transaction and raises `dataVersion`, which every cached page depends on.
   * Either everything `work` wrote is kept, or nothing: nothing also where `work` answers with a
   * refusal (`{ ok: false }`), so that a refused act leaves no trace.
   */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** The same for rows that no page shows: sessions, leases, limits. */
  writeQuietly<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  readPulse(): Pulse | Promise<Pulse>
  /** Calls `listener` after each commit of this process, so that what it left to do starts at once. */
  onCommit(listener: () => void): void
  durability(): Promise<string>
  inBulk<T>(work: () => Promise<T>): Promise<T>
  close(): Promise<void>
}

export function openDatabase(connection: Connection): Database {
  const { writer } = connection
  const listeners: (() => void)[] = []
  const committing = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
    const result = await keepUnlessRefused(writer, work)
    for (const listener of listeners) listener()
    return result
  }
  return {
    kind: connection.kind,
    name: connection.name,
    read: connection.reader,
    write: (work) =>
      committing(async (tx) => {
        // First, because it locks the row: writers then go one by one on PostgreSQL as they do on
        // SQLite, so that counters and "one winner" rules hold alike on both.
        await tx
          .updateTable('site')
          .set((eb) => ({ data_version: eb('data_version', '+', 1) }))
          .execute()
        return work(tx)
      }),
    writeQuietly: committing,
    readPulse: connection.readPulse,
    onCommit: (listener) => {
      listeners.push(listener)
    },
    durability: connection.durability,
    inBulk: connection.inBulk,
    close: connection.close,
  }
}

class Refusal extends Error {
  constructor(readonly result: unknown) {
    super('refused')
  }
}

async function keepUnlessRefused<T>(writer: Reader, work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await writer.transaction().execute(async (tx) => {
      const result = await work(tx)
      if ((result as { ok?: unknown } | null)?.ok === false) throw new Refusal(result)
      return result
    })
  } catch (error) {
    if (error instanceof Refusal) return error.result as T
    throw error
  }
}
