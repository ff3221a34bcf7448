import { z } from 'zod'
import type { ZodOpenApiOperationObject, ZodOpenApiResponsesObject } from 'zod-openapi'
import { locales } from '~/i18n/locales'
import { helixGroups } from '~/identity/schema'

/** What an operation of the API takes and answers, in the words of programmers. */
export type Operation = ZodOpenApiOperationObject
export type Operations = Partial<Record<'get' | 'post' | 'put' | 'patch' | 'delete', Operation>>

export const helix = z.enum(helixGroups)
export const language = z.enum(locales)
export const time = z.iso.datetime().meta({ description: 'ISO 8601, UTC' })
/** Texts in every language. */
export const texts = z.object({ fr: z.string(), nl: z.string(), en: z.string(), de: z.string() })
/** The same where English and German are a courtesy. */
export const partialTexts = texts.partial()

export const voices = z
  .object({
    'public-service': z.int(),
    citizen: z.int(),
    business: z.int(),
    academia: z.int(),
  })
  .meta({ id: 'Voices', description: 'Supporters by helix group; never one total' })

export const problem = z
  .object({
    type: z.url(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string().meta({ description: 'Stable, for programs' }),
    reasons: z.array(z.object({ code: z.string(), text: z.string() })).optional(),
    errors: z
      .array(z.object({ field: z.string(), code: z.string(), detail: z.string() }))
      .optional()
      .meta({ description: 'One for each refused field, such as `targets[0].low`' }),
    fresh: z
      .unknown()
      .optional()
      .meta({ description: 'How it stands now, where the read was stale' }),
  })
  .meta({ id: 'Problem', description: 'RFC 9457; texts in the language of the caller' })

export const pageOfItems = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: z.array(item),
    next: z.string().nullable().meta({ description: 'For `after`; null on the last page' }),
  })

export const paging = {
  limit: z.coerce.number().int().min(1).max(100).optional(),
  after: z.string().optional().meta({ description: '`next` of the page before' }),
}

export const reference = z
  .string()
  .regex(/^P-\d{4}-\d{4,}(-.*)?$/)
  .meta({ description: 'Such as P-2026-0142', example: 'P-2026-0142' })
export const callReference = z
  .string()
  .regex(/^C-\d{4}-\d{4,}(-.*)?$/)
  .meta({ example: 'C-2026-0002' })
export const decisionReference = z
  .string()
  .regex(/^D-\d{4}-\d{4,}(-.*)?$/)
  .meta({ example: 'D-2026-0011' })

export const ifMatch = z.object({
  'If-Match': z
    .string()
    .meta({ description: 'The revision that was read, such as "7", or the whole ETag' }),
})
export const idempotencyKey = z.object({
  'Idempotency-Key': z
    .string()
    .regex(/^[\x21-\x7e]{1,100}$/)
    .optional()
    .meta({ description: 'The same key and body get the same answer for a day' }),
})
export const ifNoneMatch = z.object({
  'If-None-Match': z.string().optional().meta({ description: 'ETag of an earlier answer' }),
})

const meaning = {
  401: 'No token, or one that does not work',
  403: 'Not yours to do; the reasons say whose it is',
  404: 'Not there, or not visible to you; the two look alike',
  409: 'Not in this state, or changed since it was read (`fresh`); each reason says what would lift it',
  422: 'Refused fields, each with its reason',
  428: 'If-Match is missing',
  429: 'Too often; see Retry-After',
} as const
type Refusal = keyof typeof meaning

/** An answer in JSON, and the refusals that can stand in its place. */
export function answers(
  schema: z.ZodType | null,
  refusals: readonly Refusal[],
  { status = 200, description = 'OK' }: { status?: 200 | 201 | 204; description?: string } = {},
): ZodOpenApiResponsesObject {
  const content = { 'application/problem+json': { schema: problem } }
  return {
    [status]: schema
      ? { description, content: { 'application/json': { schema } } }
      : { description },
    ...Object.fromEntries(refusals.map((code) => [code, { description: meaning[code], content }])),
  } as ZodOpenApiResponsesObject
}

/** Reading needs no token where it is public; with one it shows more. */
export const publicly: Record<string, string[]>[] = [{}, { bearer: [] }]

export const json = (schema: z.ZodType) => ({
  required: true,
  content: { 'application/json': { schema } },
})
