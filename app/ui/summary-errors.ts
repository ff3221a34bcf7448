import type { SummaryError } from './error-summary'

/** The refusals of a form (`form.allErrors`) as lines of the summary; '' is the form itself. */
export function summaryErrors(errors: Record<string, unknown>): SummaryError[] {
  return Object.entries(errors).flatMap(([field, texts]) =>
    (Array.isArray(texts) ? texts : []).map((text) => ({
      text: String(text),
      field: field || undefined,
    })),
  )
}
