import type { z } from 'zod'
import { zodReason } from '~/http/zod-reason.server'
import { type FieldReasons, fail, ok, type Reason, type Result } from '~/kernel/result'
import { withoutControls } from '~/kernel/without-controls'

/** A JSON body by its schema; each refused field with its reason. */
export function parseBody<T extends z.ZodType>(text: string, schema: T): Result<z.output<T>> {
  let value: unknown
  try {
    value = text.trim() === '' ? {} : JSON.parse(text, readable)
  } catch {
    return fail('invalid', { code: 'api.not-json' })
  }
  const parsed = schema.safeParse(value, { error: zodReason })
  if (parsed.success) return ok(parsed.data)
  const fields: FieldReasons = {}
  for (const { path, message } of parsed.error.issues) {
    const name = fieldName(path)
    fields[name] = [...(fields[name] ?? []), JSON.parse(message) as Reason]
  }
  return { ok: false, failure: { code: 'invalid', reasons: [], fields } }
}

const readable = (_key: string, value: unknown) =>
  typeof value === 'string' ? withoutControls(value) : value

/** `targets[0].low` */
const fieldName = (path: readonly PropertyKey[]): string =>
  path
    .map((part, at) =>
      typeof part === 'number' ? `[${part}]` : `${at > 0 ? '.' : ''}${String(part)}`,
    )
    .join('')
