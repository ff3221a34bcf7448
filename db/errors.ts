/** True when a write broke a unique index, on either database. */
export function isUniqueViolation(error: unknown): boolean {
  const code = (error as { code?: unknown })?.code
  return (
    code === 'SQLITE_CONSTRAINT_UNIQUE' ||
    code === 'SQLITE_CONSTRAINT_PRIMARYKEY' ||
    code === '23505'
  )
}

/** True when the database could not be asked: busy, gone, full. The request may be tried again. */
export function isUnavailable(error: unknown): boolean {
  const code = String((error as { code?: unknown })?.code ?? '')
  return (
    /^SQLITE_(BUSY|LOCKED|FULL|IOERR|CANTOPEN|READONLY)/.test(code) ||
    /^(08|53|57P|40001|40P01)/.test(code) ||
    /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN)$/.test(code) ||
    // The PostgreSQL client gives these no code.
    /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout)/.test(
      String((error as { message?: unknown })?.message ?? ''),
    )
  )
}
