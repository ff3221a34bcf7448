import type { AppContext } from '~/context.server'
import type { Locale } from '~/i18n/locales'
import type { Person } from '~/identity/schema'
import { type FieldReasons, ok, type Result } from '~/kernel/result'
import { openDraft } from '../open-draft.server'
import { readStep } from '../read-step.server'
import type { SavedStep } from '../schema'
import { typedFields } from '../typed'
import { type Saved, writeDraft } from '../write-draft.server'

export interface StepInput {
  reference: string
  /** The revision on which the page was made. */
  revision: number
  step: SavedStep
  /** The language of the page, for numbers that can be read in two ways. */
  locale: Locale
  /** As typed; numbers are texts. */
  fields: Record<string, unknown>
}

export interface SavedStepAnswer extends Saved {
  /** What the step still lacks before the proposal can be sent. */
  missing: FieldReasons
}

/**
 * Saves one page of the wizard, however far it has come. What can be read goes into the text; what
 * cannot be read yet is kept as it was typed, so that nobody loses anything by leaving.
 */
export function saveDraftStep(
  ctx: AppContext,
  viewer: Person | null,
  { reference, revision, step, locale, fields }: StepInput,
): Promise<Result<SavedStepAnswer>> {
  return ctx.db.write(async (tx) => {
    const opened = await openDraft(tx, ctx, viewer, { reference, revision })
    if (!opened.ok) return opened
    const { draft, frame, version, row } = opened.value
    const typed = typedFields(step, fields)
    const { change, missing } = readStep(step, typed, { locale, frame })
    const { [step]: before, ...others } = draft.unfinished
    const write = {
      change: change ?? {},
      saved: draft.saved.includes(step) ? draft.saved : [...draft.saved, step],
      unfinished: change ? others : { ...others, [step]: typed },
    }
    const isSame =
      draft.saved.includes(step) &&
      JSON.stringify(write.unfinished) === JSON.stringify(draft.unfinished) &&
      JSON.stringify({ ...draft.text, ...change }) === JSON.stringify(draft.text)
    // Nothing new is no write: another window stays as true as it was.
    if (isSame)
      return ok({ reference: row.reference, revision, savedAt: version.saved_at, missing })
    const saved = await writeDraft(tx, ctx, opened.value, write)
    return saved.ok ? ok({ ...saved.value, missing }) : saved
  })
}
