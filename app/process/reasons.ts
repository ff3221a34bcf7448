import type { Reason as BareReason } from '#workflows/workflow'
import type { FailureCode, Reason } from '~/kernel/result'

/** The machine gives bare codes; the words stand with the proposals. */
export const inWords = ({ code, params }: BareReason): Reason => ({
  code: `proposals.reason.${code}`,
  params,
})

/** Refusals about who one is, not about where the proposal stands. */
const personal = [
  'not-free-author',
  'not-free-partner',
  'not-free-organisation',
  'not-free-conflict',
  'same-signer',
  'not-proposer',
  'not-your-review',
  'signed-contested-act',
]

/** The field of the event that a refusal is about. */
const fieldOf: Record<string, string> = {
  'reason-missing': 'reason',
  'rule-missing': 'rule',
  'outcome-missing': 'outcome',
  'grant-missing': 'grant',
  'grant-impossible': 'grant',
  'grant-above-maximum': 'grant',
  'money-short': 'grant',
  'extension-not-later': 'until',
  'extension-too-long': 'until',
  'merge-unknown': 'into',
  'merge-itself': 'into',
  'person-unknown': 'reviewer',
  'person-not-free': 'reviewer',
  'already-assigned': 'reviewer',
  'not-assigned': 'reviewer',
}

/** What kind of failure a refused guard is, and beside which field its words belong. */
export function placeRefusal(reasons: readonly BareReason[]): {
  code: FailureCode
  reasons: Reason[]
  fields?: Record<string, Reason[]>
} {
  const fields: Record<string, Reason[]> = {}
  const general: Reason[] = []
  for (const reason of reasons) {
    const field =
      reason.code === 'reasons-missing'
        ? `reasons.${reason.params?.language}`
        : fieldOf[reason.code]
    if (field) fields[field] = [...(fields[field] ?? []), inWords(reason)]
    else general.push(inWords(reason))
  }
  const isPersonal = reasons.some((reason) => personal.includes(reason.code))
  if (isPersonal) return { code: 'forbidden', reasons: general }
  if (general.length === 0) return { code: 'invalid', reasons: [], fields }
  return { code: 'wrong-state', reasons: general, fields }
}
