import type { PartnerRow, TargetRow, VersionRow } from '#db/queries/proposals/find-version'
import type { Reason } from '~/kernel/result'
import { missingParts } from '~/process/document'
import type { ReadDraft } from './read-draft'
import type { SavedStep } from './schema'

export interface FoundGap {
  step: SavedStep
  reason: Reason
}

const stepOfPart = {
  title: 'problem',
  problem: 'problem',
  municipalities: 'problem',
  summary: 'solution',
  solution: 'solution',
  directions: 'solution',
  budget: 'budget',
  risks: 'budget',
  conditions: 'budget',
} as const satisfies Record<string, SavedStep>

/** Everything that is missing before this text can be sent, in the order of the wizard. */
export function gapsOf(
  document: { version: VersionRow; targets: TargetRow[] },
  draft: ReadDraft,
  partners: readonly PartnerRow[],
): FoundGap[] {
  const missing = (step: SavedStep, part: string): FoundGap => ({
    step,
    reason: { code: 'proposals.check.missing.part', params: { part } },
  })
  const waiting = partners.filter(({ status }) => status === 'invited').length
  const found = [
    ...missingParts(document).map((part) => missing(stepOfPart[part], part)),
    ...(document.targets.length === 0 ? [missing('indicators', 'targets')] : []),
    ...(document.targets.some(({ evidence }) => evidence.trim() === '')
      ? [missing('indicators', 'evidence')]
      : []),
    ...(waiting > 0
      ? [
          {
            step: 'partners' as const,
            reason: { code: 'proposals.check.missing.partners', params: { count: waiting } },
          },
        ]
      : []),
  ]
  const unreadable = Object.keys(draft.unfinished) as SavedStep[]
  const all = [
    // What cannot be read explains what seems to be missing.
    ...found.filter(({ step }) => !unreadable.includes(step)),
    ...unreadable.map((step) => ({
      step,
      reason: { code: 'proposals.check.missing.unfinished' },
    })),
  ]
  return inOrder.flatMap((step) => all.filter((gap) => gap.step === step))
}

const inOrder: readonly SavedStep[] = ['problem', 'solution', 'indicators', 'partners', 'budget']
