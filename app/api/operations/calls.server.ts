import { z } from 'zod'
import { callStates } from '#workflows/call/states'
import { reviewingModes } from '~/calls/schema'
import { rankedKeys } from '~/scoring/ranking'
import {
  answers,
  callReference,
  ifNoneMatch,
  type Operations,
  pageOfItems,
  paging,
  partialTexts,
  publicly,
  time,
} from './shared.server'

export const call = z
  .object({
    reference: callReference,
    state: z.enum(callStates),
    isStanding: z.boolean(),
    edition: z.string(),
    title: partialTexts,
    summary: partialTexts,
    budget: z.int().nullable().meta({ description: 'Whole euros; null: no grants' }),
    maximumGrant: z.int().nullable(),
    opensAt: time.nullable(),
    closesAt: time.nullable(),
  })
  .meta({ id: 'Call' })

const weights = z.record(z.enum(rankedKeys as [string, ...string[]]), z.number())

export const wholeCall = call
  .extend({
    conditions: partialTexts,
    directions: z.array(z.object({ direction: z.string(), weight: z.number() })),
    quorum: z.int(),
    panelGroups: z.int(),
    reviewing: z.enum(reviewingModes),
    consultation: z.boolean(),
    terms: z.record(z.string(), z.int()).meta({ description: 'Days by stage' }),
    weights,
    effectScale: z.number(),
  })
  .meta({ id: 'WholeCall' })

export const ranked = z.object({
  id: z.string(),
  rank: z.int(),
  isTied: z.boolean(),
  score: z.number(),
  parts: z.array(
    z.object({
      key: z.string(),
      weight: z.number(),
      value: z.number(),
      utility: z.number(),
      share: z.number(),
    }),
  ),
  isOutside: z.boolean(),
})

export const ranking = z
  .object({
    call: callReference,
    effectScale: z.number(),
    weights,
    ranked: z.array(ranked),
    unranked: z.array(z.object({ id: z.string(), missing: z.array(z.string()) })),
  })
  .meta({ id: 'Ranking' })

const path = z.object({ reference: callReference })

export const callOperations = {
  '/calls': {
    get: {
      operationId: 'listCalls',
      summary: 'Every published call; the one that closes first leads',
      security: publicly,
      requestParams: { query: z.object(paging), header: ifNoneMatch },
      responses: answers(pageOfItems(call), [422]),
    },
  },
  '/calls/{reference}': {
    get: {
      operationId: 'getCall',
      summary: 'One call with its conditions and frozen settings',
      security: publicly,
      requestParams: { path, header: ifNoneMatch },
      responses: answers(wholeCall, [404]),
    },
  },
  '/calls/{reference}/ranking': {
    get: {
      operationId: 'getRanking',
      summary: 'The ranking of a call with the parts of each score',
      description: 'The office reads it at any time, everybody once the call is decided.',
      security: publicly,
      requestParams: { path, header: ifNoneMatch },
      responses: answers(ranking, [403, 404]),
    },
  },
} satisfies Record<string, Operations>
