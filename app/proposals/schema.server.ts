import { z } from 'zod'
import { type Locale, locales } from '~/i18n/locales'
import { helixGroups } from '~/identity/schema'
import type { DraftChange, DraftTarget } from './draft'
import { choices, cleanText, prose, typedMoney, typedNumber } from './fields.server'
import { conditionKeys, limits, type SavedStep } from './schema'

/**
 * What each page of the wizard sends, read into a change of the draft. `isReady` asks for all that
 * a proposal needs to be sent; without it anything may still be missing, but nothing may be wrong.
 */
export type StepForm = (locale: Locale, isReady: boolean) => z.ZodType<DraftChange>

export const stepForms: Record<SavedStep, StepForm> = {
  problem: (_locale, isReady) =>
    z
      .object({
        language: z.preprocess((value) => value || undefined, z.enum(locales).optional()),
        title: prose(limits.title, isReady),
        problem: prose(limits.section, isReady),
        municipalities: choices(isReady),
      })
      .transform(({ language, ...change }) => (language ? { ...change, language } : change)),

  solution: (_locale, isReady) =>
    z.object({
      summary: prose(limits.summary, isReady),
      solution: prose(limits.section, isReady),
      directions: choices(isReady),
    }),

  indicators: (locale, isReady) =>
    z.object({
      targets: z.preprocess(
        listed,
        z
          .array(targetForm(locale, isReady))
          .max(limits.targets)
          .superRefine(refuseTwice)
          .refine((targets) => !isReady || targets.length > 0, {
            params: { code: 'proposals.field.target' },
          }),
      ),
    }),

  /** Partners are invited one by one; the page only says that there are no more. */
  partners: () => z.object({}).transform(() => ({})),

  budget: (locale, isReady) =>
    z
      .object({
        amount: typedMoney(isReady).pipe(nullable(moneyAmount)),
        months: typedNumber(locale, isReady).pipe(nullable(monthCount)),
        lines: z.preprocess(listed, z.array(lineForm).max(20)).transform(withoutBlank),
        risks: prose(limits.section, isReady),
        ...conditionFields(isReady),
      })
      .transform(({ amount, months, lines, risks, ...conditions }) => ({
        budget: { amount, months, lines },
        risks,
        conditions,
      })),
}

const nullable = <T extends z.ZodType>(schema: T) => z.union([z.null(), schema])

const wholeNumber = (most: number, code: string) =>
  z
    .number()
    .refine((x) => Number.isInteger(x) && x >= 0 && x <= most, { params: { code } })
    .meta({ minimum: 0, maximum: most, multipleOf: 1 })

const moneyAmount = wholeNumber(1_000_000_000, 'proposals.field.money')
const monthCount = z
  .number()
  .refine((x) => Number.isInteger(x) && x >= 1 && x <= 120, {
    params: { code: 'proposals.field.months.wrong' },
  })
  .meta({ minimum: 1, maximum: 120, multipleOf: 1 })

/** Rows sent as `targets[0].low`: holes and non-rows are dropped, an absent list is empty. */
const listed = (value: unknown): unknown =>
  Array.isArray(value) ? value.filter((row) => typeof row === 'object' && row !== null) : []

const lineForm = z
  .object({
    label: prose({ min: 0, max: 200 }, false),
    amount: typedMoney(false).pipe(nullable(moneyAmount)),
  })
  .superRefine(({ label, amount }, context) => {
    if (label !== '' && amount === null) refuseField(context, 'amount', 'http.field.required')
    if (label === '' && amount !== null) refuseField(context, 'label', 'http.field.required')
  })

const withoutBlank = (lines: { label: string; amount: number | null }[]) =>
  lines.flatMap(({ label, amount }) => (amount === null ? [] : [{ label, amount }]))

const conditionFields = (isReady: boolean) => ({
  transversality: prose(limits.section, isReady),
  pooling: prose(limits.section, isReady),
  inclusion: prose(limits.section, isReady),
  european: prose(limits.section, isReady),
})

/** Levels and year are needed to keep a target at all; evidence only for it to be ready. */
const targetForm = (locale: Locale, isReady: boolean) =>
  z
    .object({
      indicator: z.string().min(1).max(40),
      low: level(locale),
      likely: level(locale),
      high: level(locale),
      year: typedNumber(locale, true).pipe(z.number()),
      share: typedNumber(locale, true)
        .pipe(z.number())
        .transform((percent) => percent / 100)
        .pipe(populationShare),
      evidence: prose(limits.reason, isReady),
      baseline: typedNumber(locale, false),
      baselineYear: typedNumber(locale, false),
      baselineSource: prose({ min: 0, max: 400 }, false),
    })
    .superRefine(refuseDisorder)
    .superRefine(({ baseline, baselineYear, baselineSource }, context) => {
      const given = [baseline !== null, baselineYear !== null, baselineSource !== '']
      if (given.every((each) => each) || !given.some((each) => each)) return
      refuseField(context, 'baseline', 'proposals.field.baseline-parts')
    })
    .transform(({ baseline, baselineYear, baselineSource, ...target }) => ({
      ...target,
      baseline:
        baseline === null || baselineYear === null
          ? null
          : { value: baseline, year: baselineYear, source: baselineSource },
    }))

const level = (locale: Locale) => typedNumber(locale, true).pipe(z.number())

const populationShare = z
  .number()
  .refine((share) => share > 0 && share <= 1, { params: { code: 'proposals.field.share.wrong' } })
  .meta({ exclusiveMinimum: 0, maximum: 1 })

function refuseDisorder(
  { low, likely, high }: Pick<DraftTarget, 'low' | 'likely' | 'high'>,
  context: z.RefinementCtx,
): void {
  if (low > likely) refuseField(context, 'likely', 'proposals.field.likely-below-low')
  if (likely > high) refuseField(context, 'high', 'proposals.field.high-below-likely')
}

function refuseTwice(targets: { indicator: string }[], context: z.RefinementCtx): void {
  targets.forEach(({ indicator }, place) => {
    const isAgain = targets.findIndex((target) => target.indicator === indicator) < place
    if (!isAgain) return
    const params = { code: 'proposals.field.indicator-twice' }
    context.addIssue({ code: 'custom', path: [place, 'indicator'], params })
  })
}

function refuseField(context: z.RefinementCtx, field: string, code: string): void {
  context.addIssue({ code: 'custom', path: [field], params: { code } })
}

/** Somebody who is asked to take part. */
export const partnerForm = z.object({
  name: z.string().transform(cleanText).pipe(z.string().min(1).max(120)),
  helix: z.enum(helixGroups),
  email: z.string().trim().max(254).pipe(z.email()),
})
export type NewPartner = z.output<typeof partnerForm>

/** The length is said once more for the description of the API, which sees what is sent. */
const text = ({ max }: { max: number }) =>
  z.string().transform(cleanText).pipe(z.string().max(max)).meta({ maxLength: max })
const keys = z
  .array(z.string().max(40))
  .max(60)
  .transform((list) => [...new Set(list)])

const bodyTarget = z
  .strictObject({
    indicator: z.string().min(1).max(40),
    low: z.number(),
    likely: z.number(),
    high: z.number(),
    year: z.number().int(),
    share: populationShare,
    evidence: text(limits.reason).default(''),
    baseline: z
      .strictObject({ value: z.number(), year: z.number().int(), source: text({ max: 400 }) })
      .nullable()
      .default(null),
  })
  .superRefine(refuseDisorder)

const conditionsBody = z.strictObject(
  Object.fromEntries(conditionKeys.map((key) => [key, text(limits.section).default('')])) as Record<
    (typeof conditionKeys)[number],
    z.ZodDefault<ReturnType<typeof text>>
  >,
)

/** The body of PATCH /proposals/{ref}: any part of what the authors write, in plain JSON. */
export const proposalPatch = z
  .strictObject({
    language: z.enum(locales),
    title: text(limits.title),
    summary: text(limits.summary),
    problem: text(limits.section),
    solution: text(limits.section),
    directions: keys,
    municipalities: keys,
    budget: z.strictObject({
      amount: moneyAmount.nullable().default(null),
      months: monthCount.nullable().default(null),
      lines: z
        .array(z.strictObject({ label: text({ max: 200 }), amount: moneyAmount }))
        .max(20)
        .default([]),
    }),
    targets: z.array(bodyTarget).max(limits.targets).superRefine(refuseTwice),
    risks: text(limits.section),
    conditions: conditionsBody,
    partners: z.array(partnerForm).max(limits.partners),
  })
  .partial()
export type ProposalPatch = z.output<typeof proposalPatch>

/** The body of POST /proposals. */
export const proposalBody = proposalPatch.extend({
  call: z.string().max(40),
  language: z.enum(locales),
})
export type ProposalBody = z.output<typeof proposalBody>
