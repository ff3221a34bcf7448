import { z } from 'zod'
import {
  answers,
  ifNoneMatch,
  type Operations,
  pageOfItems,
  paging,
  partialTexts,
  publicly,
  texts,
} from './shared.server'

export const edition = z
  .object({
    key: z.string(),
    name: texts,
    validFrom: z.string(),
    isTargetable: z.boolean(),
    note: texts,
    sources: z.array(z.unknown()),
  })
  .meta({ id: 'Edition' })

export const direction = z
  .object({
    key: z.string(),
    number: z.int(),
    code: z.string(),
    kind: z.string(),
    name: texts,
    description: texts,
    test: partialTexts.nullable(),
  })
  .meta({ id: 'Direction' })

export const observation = z
  .object({
    territory: z.string(),
    year: z.int(),
    value: z.number(),
    source: z.string(),
    isIndicative: z.boolean(),
  })
  .meta({ id: 'Observation' })

export const indicator = z
  .object({
    code: z.string(),
    name: texts,
    sentence: texts.nullable(),
    definition: texts.nullable(),
    unit: texts,
    better: z.enum(['higher', 'lower']),
    min: z.number(),
    max: z.number(),
    dimension: z.string().nullable(),
    weight: z.number(),
    boundsByCall: z.boolean(),
    beneficiaries: z.array(z.string()),
    origin: z.string().nullable(),
    type: z.string().nullable(),
    directions: z.array(z.string()),
    target: z
      .object({ value: z.number(), year: z.int(), source: z.string().nullable() })
      .nullable(),
    baseline: observation.nullable(),
  })
  .meta({ id: 'Indicator' })

const code = z.object({ code: z.string().meta({ example: 'PUB-USERS' }) })
const lists = { query: z.object(paging), header: ifNoneMatch }

export const frameworkOperations = {
  '/openapi.json': {
    get: {
      operationId: 'describeApi',
      summary: 'This description',
      security: publicly,
      requestParams: { header: ifNoneMatch },
      responses: answers(z.looseObject({ openapi: z.string() }), []),
    },
  },
  '/framework': {
    get: {
      operationId: 'getFramework',
      summary: 'The framework edition that new calls start from',
      security: publicly,
      requestParams: { header: ifNoneMatch },
      responses: answers(edition, [404]),
    },
  },
  '/directions': {
    get: {
      operationId: 'listDirections',
      summary: 'The nine strategic directions',
      security: publicly,
      requestParams: lists,
      responses: answers(pageOfItems(direction), [422]),
    },
  },
  '/indicators': {
    get: {
      operationId: 'listIndicators',
      summary: 'The indicators of the present edition',
      security: publicly,
      requestParams: lists,
      responses: answers(pageOfItems(indicator), [422]),
    },
  },
  '/indicators/{code}': {
    get: {
      operationId: 'getIndicator',
      summary: 'One indicator',
      security: publicly,
      requestParams: { path: code, header: ifNoneMatch },
      responses: answers(indicator, [404]),
    },
  },
  '/indicators/{code}/observations': {
    get: {
      operationId: 'listObservations',
      summary: 'What was measured of one indicator',
      security: publicly,
      requestParams: { path: code, ...lists },
      responses: answers(pageOfItems(observation), [404, 422]),
    },
  },
} satisfies Record<string, Operations>
