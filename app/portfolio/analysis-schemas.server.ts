import { z } from 'zod'

/** The inputs of `analyse METHOD`, exactly as the public contract writes them; other fields are refused. */

const number = z.number()
const text = z.string().min(1)
const range = z.tuple([number, number])
const pair = z.tuple([text, text])
const better = z.enum(['higher', 'lower'])
const quotas = z.array(z.strictObject({ group: text, count: number }))

const measurement = z.union([
  number,
  z.strictObject({ normal: range }),
  z.strictObject({ lognormal: range }),
  z.strictObject({ uniform: range }),
  z.strictObject({ triangular: z.tuple([number, number, number]) }),
])

const weightSpace = z.union([
  z.strictObject({ free: z.literal(true) }),
  z.strictObject({ order: z.array(text) }),
  z.strictObject({ ranges: z.record(text, range) }),
  z.strictObject({ fixed: z.record(text, number) }),
])

export const analysisSchemas = {
  index: z.strictObject({
    indicators: z.array(
      z.strictObject({ code: text, min: number, max: number, better, weight: number }),
    ),
    groups: z.array(z.strictObject({ key: text, weight: number, members: z.array(text) })),
    values: z.record(text, z.record(text, number.nullable())),
    mean: z.enum(['arithmetic', 'geometric']),
  }),
  agreement: z.strictObject({
    ratings: z.array(z.array(number.nullable())),
    level: z.enum(['nominal', 'ordinal', 'interval', 'ratio']),
  }),
  calibrate: z.strictObject({
    ratings: z.array(
      z.strictObject({
        item: text,
        reviewer: text,
        score: number,
        confidence: z.union([z.enum(['low', 'medium', 'high']), number]).optional(),
      }),
    ),
    model: z.enum(['fixed', 'shrunk']),
    lambda: z.strictObject({ item: number.optional(), reviewer: number }).optional(),
  }),
  smaa: z.strictObject({
    alternatives: z.array(text),
    criteria: z.array(z.strictObject({ key: text, better, scale: range.optional() })),
    measurements: z.record(text, z.record(text, measurement)),
    weights: weightSpace,
    draws: number,
    seed: number,
  }),
  sensitivity: z.strictObject({
    alternatives: z.array(text),
    criteria: z.array(z.strictObject({ key: text, weight: number })),
    values: z.record(text, z.record(text, number)),
  }),
  portfolio: z.strictObject({
    items: z.array(
      z.strictObject({
        id: text,
        value: number,
        cost: number,
        groups: z.array(text).optional(),
        costs: z.record(text, number).optional(),
      }),
    ),
    budget: number.optional(),
    budgets: z.record(text, number).optional(),
    atLeast: quotas.optional(),
    atMost: quotas.optional(),
    maxShare: z.array(z.strictObject({ group: text, share: number })).optional(),
    excludes: z.array(pair).optional(),
    requires: z.array(pair).optional(),
    forceIn: z.array(text).optional(),
    forceOut: z.array(text).optional(),
    timeLimit: number.optional(),
  }),
  'core-index': z.strictObject({
    items: z.array(z.strictObject({ id: text, cost: number, scores: z.record(text, number) })),
    budget: number,
    weights: z.strictObject({ ranges: z.record(text, range) }),
  }),
  assign: z.strictObject({
    reviewers: z.array(z.strictObject({ id: text, min: number.optional(), max: number })),
    items: z.array(z.strictObject({ id: text, need: number })),
    affinity: z.array(z.array(number)),
    forbidden: z.array(pair).optional(),
    objective: z.enum(['total', 'fair']),
    groups: z.record(text, text).optional(),
    minGroups: number.optional(),
  }),
}
