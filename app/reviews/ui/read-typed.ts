import type { TypedCriterion, TypedSheet, TypedTarget } from '../schema'

/** `targets[0].low`, `criteria[4].score`. */
const rowField = /^(targets|criteria)\[(\d{1,2})\]\.(\w+)$/

/** What stands in the form now. */
export function readTyped(data: FormData): TypedSheet {
  const targets: TypedTarget[] = []
  const criteria: TypedCriterion[] = []
  for (const [name, value] of data) {
    const [, list, place, field] = rowField.exec(name) ?? []
    if (!list || !field || typeof value !== 'string') continue
    const at = Number(place)
    if (list === 'targets') {
      targets[at] = { ...(targets[at] ?? noTarget), [field]: value }
    } else {
      criteria[at] = { ...(criteria[at] ?? { key: '', score: '', reason: '' }), [field]: value }
    }
  }
  const text = (name: string) => String(data.get(name) ?? '')
  return { targets, criteria, recommendation: text('recommendation'), comment: text('comment') }
}

const noTarget: TypedTarget = {
  indicator: '',
  low: '',
  likely: '',
  high: '',
  confidence: '',
  reason: '',
}

/** The same of a form that came back refused, where conform keeps what was typed. */
export function typedBack(values: unknown, stored: TypedSheet): TypedSheet {
  const { targets, criteria, recommendation, comment } = (values ?? {}) as {
    targets?: Partial<TypedTarget>[]
    criteria?: Partial<TypedCriterion>[]
    recommendation?: string
    comment?: string
  }
  return {
    targets: stored.targets.map((target, at) => ({
      ...noTarget,
      ...defined(targets?.[at]),
      indicator: target.indicator,
    })),
    criteria: stored.criteria.map((criterion, at) => ({
      score: '',
      reason: '',
      ...defined(criteria?.[at]),
      key: criterion.key,
    })),
    recommendation: recommendation ?? '',
    comment: comment ?? '',
  }
}

/** An empty field comes back undefined, which must not take the place of ''. */
const defined = <T extends object>(row: T | undefined): { [Key in keyof T]?: string } =>
  Object.fromEntries(
    Object.entries(row ?? {}).filter(([, value]) => typeof value === 'string'),
  ) as {
    [Key in keyof T]?: string
  }
