import { zodReason } from '~/http/zod-reason.server'
import type { Locale } from '~/i18n/locales'
import type { FieldReasons, Reason } from '~/kernel/result'
import type { DraftChange } from './draft'
import { type Frame, faultsIn, fitted } from './frame'
import type { Typed } from './read-draft'
import type { SavedStep } from './schema'
import { stepForms } from './schema.server'

export interface ReadStep {
  /** What can be kept; null where something cannot be read. */
  change: DraftChange | null
  /** What is still missing or wrong before the step is ready, field by field. */
  missing: FieldReasons
}

/** Reads what was typed on one page, once to keep it and once to tell what it still lacks. */
export function readStep(
  step: SavedStep,
  typed: Typed,
  { locale, frame }: { locale: Locale; frame: Frame },
): ReadStep {
  const kept = stepForms[step](locale, false).safeParse(typed, { error: zodReason })
  const ready = stepForms[step](locale, true).safeParse(typed, { error: zodReason })
  const change = kept.success ? fitted(kept.data, frame) : null
  const faults = change ? faultsIn(change, frame) : {}
  const missing = { ...(ready.success ? {} : reasonsIn(ready.error.issues)), ...faults }
  return { change: Object.keys(faults).length > 0 ? null : change, missing }
}

/** zod's issues under the names of their fields: `targets[0].low`. */
export function reasonsIn(
  issues: readonly { path: readonly PropertyKey[]; message: string }[],
): FieldReasons {
  const fields: FieldReasons = {}
  for (const { path, message } of issues) {
    const name = path.reduce<string>(
      (before, part) =>
        typeof part === 'number'
          ? `${before}[${part}]`
          : `${before && `${before}.`}${String(part)}`,
      '',
    )
    fields[name] = [...(fields[name] ?? []), JSON.parse(message) as Reason]
  }
  return fields
}
