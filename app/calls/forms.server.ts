import { z } from 'zod'
import { addDays, brusselsCalendar, endOfDay } from '#workflows/calendar'
import { defaultTerms } from '#workflows/proposal/terms'
import type { Locale } from '~/i18n/locales'
import { readMoney, readNumber } from '~/i18n/read-number'
import { defaultRankingWeights } from '~/scoring/ranking'
import type { CallDocument } from './commands/write-call.server'
import { reviewingModes } from './schema'

const text = (max: number) => z.string().trim().max(max).default('')
const texts = (max: number) =>
  z.object({ fr: text(max), nl: text(max), en: text(max), de: text(max) })

/** A typed figure; empty is null. */
const typed = (read: (written: string) => number | null, code: string) =>
  z
    .string()
    .max(40)
    .default('')
    .transform((written, context) => {
      if (written.trim() === '') return null
      const value = read(written)
      if (value !== null) return value
      context.addIssue({ code: 'custom', params: { code } })
      return z.NEVER
    })

const money = typed(readMoney, 'calls.field.money')
const whole = (locale: Locale, min: number, max: number) =>
  typed((written) => readNumber(written, locale), 'http.field.number')
    .pipe(z.number().nullable())
    .refine(
      (value) => value === null || (Number.isInteger(value) && value >= min && value <= max),
      {
        params: { code: 'calls.field.between', min, max },
      },
    )

const day = z
  .union([z.literal(''), z.iso.date()])
  .default('')
  .transform((written) => written || null)

/** What the page of a call sends; anything may still be missing, nothing may be wrong. */
export const callForm = (locale: Locale) =>
  z.object({
    revision: z.coerce.number().int().min(0).default(0),
    title: texts(160),
    summary: texts(1200),
    conditions: texts(8000),
    standing: z.string().optional(),
    opens: day,
    closes: day,
    budget: money,
    maximumGrant: money,
    directions: z.record(z.string().max(40), typedWeight(locale)).default({}),
    consultationDays: whole(locale, 14, 90),
    quorum: whole(locale, 2, 9),
    panelGroups: whole(locale, 1, 4),
    reviewing: z.enum(reviewingModes).default('hidden'),
    appeals: z.string().optional(),
    officialReply: z.string().optional(),
    effectScale: typed((written) => readNumber(written, locale), 'http.field.number')
      .pipe(z.number().nullable())
      .refine((value) => value === null || value > 0, { params: { code: 'calls.field.positive' } }),
  })
export type CallForm = z.output<ReturnType<typeof callForm>>

function typedWeight(locale: Locale) {
  return typed((written) => readNumber(written, locale), 'http.field.number')
    .pipe(z.number().nullable())
    .refine((value) => value === null || (value >= 0 && value <= 100), {
      params: { code: 'calls.field.between', min: 0, max: 100 },
    })
}

/** The document that the form describes. Weights are shares of their sum; days are Brussels days. */
export function documentOf(form: CallForm): CallDocument {
  const weighted = Object.entries(form.directions).filter(([, weight]) => (weight ?? 0) > 0)
  const sum = weighted.reduce((total, [, weight]) => total + (weight ?? 0), 0)
  const isStanding = form.standing !== undefined
  const consultation = form.consultationDays ?? defaultTerms.consultation
  return {
    title: form.title,
    summary: form.summary,
    conditions: form.conditions,
    isStanding,
    budget: isStanding ? null : form.budget,
    maximumGrant: isStanding ? null : form.maximumGrant,
    opensAt: form.opens ? endOfDay(addDays(form.opens, -1), brusselsCalendar) + 1000 : null,
    closesAt: isStanding || !form.closes ? null : endOfDay(form.closes, brusselsCalendar),
    directions: weighted.map(([direction, weight]) => ({
      direction,
      weight: (weight ?? 0) / sum,
    })),
    settings: {
      terms: { ...defaultTerms, consultation },
      quorum: form.quorum ?? 3,
      panelGroups: form.panelGroups ?? 2,
      consultation: true,
      appeals: form.appeals !== undefined,
      officialReply: form.officialReply !== undefined,
      reviewing: form.reviewing,
      effectScale: form.effectScale ?? 0.2,
      weights: defaultRankingWeights,
      bounds: {},
    },
  }
}

/** What can be done on the page of a call. */
export const callAct = (locale: Locale) =>
  z.discriminatedUnion('intent', [
    z.object({ intent: z.literal('publish'), revision: z.coerce.number().int() }),
    callForm(locale).extend({ intent: z.literal('save') }),
  ])
