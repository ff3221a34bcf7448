import { z } from 'zod'
import { scoreSheet } from '~/reviews/schema.server'
import { confidences, criteria, recommendations } from '~/scoring/rubric'
import {
  answers,
  callReference,
  decisionReference,
  helix,
  ifMatch,
  ifNoneMatch,
  json,
  type Operations,
  pageOfItems,
  paging,
  partialTexts,
  publicly,
  reference,
  time,
} from './shared.server'

const outcome = z.enum(['approve', 'reject', 'reserve'])
const reviewState = z.enum(['assigned', 'filed', 'abstained', 'recused', 'unassigned'])

const sheet = z
  .object({
    version: z.int(),
    recommendation: z.enum(recommendations),
    comment: z.string(),
    targets: z.array(
      z.object({
        indicator: z.string(),
        low: z.number(),
        likely: z.number(),
        high: z.number(),
        confidence: z.enum(confidences),
        reason: z.string(),
      }),
    ),
    criteria: z.array(z.object({ key: z.enum(criteria), score: z.int(), reason: z.string() })),
  })
  .meta({ id: 'FiledSheet' })

export const myReview = z
  .object({
    state: reviewState,
    due: time.nullable(),
    filedAt: time.nullable(),
    sheet: sheet.nullable(),
  })
  .meta({ id: 'OwnReview' })

export const review = z
  .object({
    reviewer: z.string().meta({ description: 'A name for the office, a letter for reviewers' }),
    helix,
    state: reviewState,
    filedAt: time.nullable(),
    sheet: sheet.nullable(),
  })
  .meta({ id: 'Review' })

export const decisionLine = z.object({
  reference: decisionReference,
  proposal: reference,
  title: z.string().nullable(),
  call: callReference,
  outcome,
  grant: z.int().nullable().meta({ description: 'Whole euros' }),
  publishedAt: time,
})

export const decision = z
  .object({
    reference: decisionReference,
    proposal: reference,
    outcome,
    reasons: partialTexts,
    conditions: z.string().nullable(),
    grant: z.int().nullable(),
    signers: z.array(z.string()),
    proposedAt: time.nullable(),
    cosignedAt: time.nullable(),
    publishedAt: time.nullable(),
    score: z
      .object({
        total: z.number(),
        rank: z.int(),
        parts: z.array(
          z.object({
            key: z.string(),
            weight: z.number(),
            value: z.number(),
            utility: z.number(),
            share: z.number(),
          }),
        ),
      })
      .nullable(),
    weights: z.record(z.string(), z.number()).nullable(),
    edition: z.string().nullable(),
    evidence: z.string(),
    hash: z.string().nullable(),
  })
  .meta({ id: 'Decision' })

export const evidence = z
  .looseObject({
    method: z.string(),
    call: callReference,
    edition: z.string(),
    effectScale: z.number(),
    weights: z.record(z.string(), z.number()),
    directions: z.array(z.object({ key: z.string(), weight: z.number() })),
    indicators: z.array(z.looseObject({ code: z.string() })),
    proposals: z.array(z.looseObject({ reference })),
    ranking: z.looseObject({}),
    proposal: reference,
    hash: z.string(),
  })
  .meta({ id: 'Evidence', description: 'Enough to do the sums of a decision again' })

const path = z.object({ reference })
const decisionPath = z.object({ reference: decisionReference })

export const decisionOperations = {
  '/proposals/{reference}/reviews/mine': {
    get: {
      operationId: 'getMyReview',
      summary: 'The caller’s own task and what they filed last',
      requestParams: { path, header: ifNoneMatch },
      responses: answers(myReview, [401, 404]),
    },
    put: {
      operationId: 'fileScore',
      summary: 'Files one’s score of the present version, or files it anew',
      description: 'If-Match is optional here: the scores of the others move the revision too.',
      requestParams: { path, header: ifMatch.partial() },
      requestBody: json(scoreSheet.meta({ id: 'ScoreSheet' })),
      responses: answers(myReview, [401, 403, 404, 409, 422, 429]),
    },
  },
  '/proposals/{reference}/reviews': {
    get: {
      operationId: 'listReviews',
      summary: 'The panel and its scores, for the office and those who have filed their own',
      requestParams: { path, query: z.object(paging), header: ifNoneMatch },
      responses: answers(pageOfItems(review), [401, 403, 404, 422]),
    },
  },
  '/decisions': {
    get: {
      operationId: 'listDecisions',
      summary: 'Published decisions, newest first',
      security: publicly,
      requestParams: {
        query: z.object({ outcome: outcome.optional(), ...paging }),
        header: ifNoneMatch,
      },
      responses: answers(pageOfItems(decisionLine), [422]),
    },
  },
  '/decisions/{reference}': {
    get: {
      operationId: 'getDecision',
      summary: 'One decision with its reasons and its score',
      security: publicly,
      requestParams: { path: decisionPath, header: ifNoneMatch },
      responses: answers(decision, [404]),
    },
  },
  '/decisions/{reference}/evidence.json': {
    get: {
      operationId: 'getEvidence',
      summary: 'The frozen inputs of a decision: numbers, no texts; reviewers are A, B, C',
      security: publicly,
      requestParams: { path: decisionPath, header: ifNoneMatch },
      responses: answers(evidence, [404]),
    },
  },
} satisfies Record<string, Operations>
