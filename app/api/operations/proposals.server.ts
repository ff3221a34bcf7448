import { z } from 'zod'
import { registerSorts } from '#db/queries/proposals/register-order'
import { proposalEvents } from '#workflows/proposal/events'
import { proposalStates, publicationStates } from '#workflows/proposal/states'
import { termStatuses } from '#workflows/proposal/terms'
import { eventSchemas } from '~/process/event-schema.server'
import { conditionKeys, partnerStatuses } from '~/proposals/schema'
import { proposalBody, proposalPatch } from '~/proposals/schema.server'
import { scoreSheet } from '~/reviews/schema.server'
import {
  answers,
  callReference,
  helix,
  idempotencyKey,
  ifMatch,
  ifNoneMatch,
  json,
  language,
  type Operations,
  pageOfItems,
  paging,
  publicly,
  reference,
  time,
  voices,
} from './shared.server'

const state = z.enum(proposalStates)

export const text = z.object({
  language,
  title: z.string(),
  summary: z.string(),
  problem: z.string(),
  solution: z.string(),
  risks: z.string(),
  directions: z.array(z.string()),
  municipalities: z.array(z.string()).meta({ description: 'NIS codes' }),
  budget: z.object({
    amount: z.int().nullable().meta({ description: 'Whole euros' }),
    months: z.int().nullable(),
    lines: z.array(z.object({ label: z.string(), amount: z.int() })),
  }),
  conditions: z.object(Object.fromEntries(conditionKeys.map((key) => [key, z.string()]))),
  targets: z.array(
    z.object({
      indicator: z.string(),
      low: z.number(),
      likely: z.number(),
      high: z.number(),
      year: z.int(),
      share: z.number().meta({ description: 'Part of the population reached, above 0, at most 1' }),
      evidence: z.string(),
      baseline: z.object({ value: z.number(), year: z.int(), source: z.string() }).nullable(),
    }),
  ),
})

const outline = z.object({
  reference,
  state: state.meta({ description: 'A decision being signed stands as the state it came from' }),
  publication: z.enum(publicationStates),
  revision: z.int().meta({ description: 'For If-Match' }),
  version: z.int().meta({ description: 'Submitted versions so far' }),
  call: callReference,
  title: z.string().optional().meta({ description: 'Left out while the page is hidden' }),
})

/** An outline alone where the page is hidden, or was inadmissible before it was public. */
export const proposal = outline
  .extend(text.partial().shape)
  .extend({
    language: language.optional(),
    helix: helix.optional(),
    lead: z.object({ name: z.string(), organisation: z.string().nullable() }).optional(),
    partners: z
      .array(z.object({ name: z.string(), helix, status: z.enum(partnerStatuses) }))
      .optional(),
    voices: voices.optional(),
    comments: z.int().optional(),
    turn: z
      .enum(['office', 'authors', 'everyone', 'board', 'lead'])
      .nullable()
      .optional()
      .meta({ description: 'Who is to act next' }),
    term: z
      .object({
        status: z.enum(termStatuses),
        day: z.int(),
        days: z.int(),
        due: time.nullable(),
      })
      .nullable()
      .optional(),
    submittedAt: time.nullable().optional(),
    publicAt: time.nullable().optional(),
    updatedAt: time.nullable().optional(),
  })
  .meta({ id: 'Proposal' })

export const registered = z
  .object({
    reference,
    state,
    title: z.string(),
    summary: z.string(),
    language,
    helix,
    directions: z.array(z.string()),
    municipalities: z.array(z.string()),
    version: z.int(),
    voices,
    comments: z.int(),
    publicAt: time.nullable(),
  })
  .meta({ id: 'RegisteredProposal' })

export const action = z
  .object({
    event: z.enum(proposalEvents as [string, ...string[]]),
    allowed: z.boolean(),
    reasons: z
      .array(z.object({ code: z.string(), text: z.string() }))
      .meta({ description: 'Why not now; in the language of the caller' }),
    fields: z.array(
      z.object({ name: z.string(), kind: z.string(), isOptional: z.boolean().optional() }),
    ),
  })
  .meta({ id: 'Action' })

export const historyEntry = z
  .object({
    sequence: z.int(),
    type: z.string(),
    at: time,
    from: z.string().nullable(),
    to: z.string().nullable(),
    version: z.int().nullable(),
    actor: z.object({ name: z.string(), helix: z.string() }).nullable(),
    sentBy: z.enum(['person', 'time', 'call']),
    text: z.record(z.string(), z.unknown()),
    hash: z.string().meta({ description: 'SHA-256 over this record and the hash before it' }),
  })
  .meta({ id: 'HistoryEntry' })

export const versionLine = z.object({
  version: z.int(),
  title: z.string(),
  note: z.string().nullable(),
  submittedAt: time.nullable(),
})
export const version = versionLine.extend(text.shape).meta({ id: 'Version' })

/** Each event with its own fields. */
const event = z
  .discriminatedUnion('event', [
    scoreSheet.extend({ event: z.literal('score') }),
    ...Object.entries(eventSchemas).map(([name, fields]) =>
      (fields as z.ZodObject).extend({ event: z.literal(name) }),
    ),
  ])
  .meta({ id: 'Event' })

const several = (description: string) =>
  z
    .union([z.array(z.string()), z.string()])
    .optional()
    .meta({ description: `${description}; repeat it for several` })

const path = z.object({ reference })

export const proposalOperations = {
  '/proposals': {
    get: {
      operationId: 'listProposals',
      summary: 'The public register',
      security: publicly,
      requestParams: {
        query: z.object({
          q: z.string().optional().meta({ description: 'Words, in any of the languages' }),
          direction: several('Key of a direction'),
          state: several('State as the public sees it'),
          group: several('Helix group of the lead'),
          municipality: several('NIS code'),
          indicator: several('Code of an indicator aimed at'),
          call: several('Reference of a call'),
          sort: z.enum(registerSorts).optional(),
          ...paging,
        }),
        header: ifNoneMatch,
      },
      responses: answers(pageOfItems(registered), [422]),
    },
    post: {
      operationId: 'createProposal',
      summary: 'Starts a draft in an open call',
      requestParams: { header: idempotencyKey },
      requestBody: json(proposalBody.meta({ id: 'NewProposal' })),
      responses: answers(proposal, [401, 403, 409, 422, 429], {
        status: 201,
        description: 'The draft; its number is its own from now on',
      }),
    },
  },
  '/proposals/{reference}': {
    get: {
      operationId: 'getProposal',
      summary: 'One proposal, as far as the caller may see it',
      security: publicly,
      requestParams: { path, header: ifNoneMatch },
      responses: answers(proposal, [404]),
    },
    patch: {
      operationId: 'changeProposal',
      summary: 'Changes any part of a draft, or of a text that is being amended',
      requestParams: { path, header: ifMatch },
      requestBody: json(proposalPatch.meta({ id: 'ProposalPatch' })),
      responses: answers(proposal, [401, 403, 404, 409, 422, 428, 429]),
    },
    delete: {
      operationId: 'discardProposal',
      summary: 'Discards a draft: its text is erased, its number stays taken',
      requestParams: { path, header: ifMatch },
      responses: answers(null, [401, 403, 404, 409, 428, 429], {
        status: 204,
        description: 'Discarded',
      }),
    },
  },
  '/proposals/{reference}/actions': {
    get: {
      operationId: 'listActions',
      summary: 'Every event of the process: allowed to the caller now, or why not',
      security: publicly,
      requestParams: { path, header: ifNoneMatch },
      responses: answers(z.object({ items: z.array(action) }), [404]),
    },
  },
  '/proposals/{reference}/events': {
    post: {
      operationId: 'sendEvent',
      summary: 'Sends one event of the process',
      requestParams: { path, header: ifMatch.extend(idempotencyKey.shape) },
      requestBody: json(event),
      responses: answers(proposal, [401, 403, 404, 409, 422, 428, 429], {
        description: 'How it stands now',
      }),
    },
  },
  '/proposals/{reference}/history': {
    get: {
      operationId: 'listHistory',
      summary: 'What happened, oldest first, hash chained',
      security: publicly,
      requestParams: { path, query: z.object(paging), header: ifNoneMatch },
      responses: answers(pageOfItems(historyEntry), [404, 422]),
    },
  },
  '/proposals/{reference}/versions': {
    get: {
      operationId: 'listVersions',
      summary: 'The submitted versions, newest first',
      security: publicly,
      requestParams: { path, query: z.object(paging), header: ifNoneMatch },
      responses: answers(pageOfItems(versionLine), [404, 422]),
    },
  },
  '/proposals/{reference}/versions/{version}': {
    get: {
      operationId: 'getVersion',
      summary: 'One submitted version with its text',
      security: publicly,
      requestParams: {
        path: path.extend({ version: z.coerce.number().int().min(1) }),
        header: ifNoneMatch,
      },
      responses: answers(version, [404]),
    },
  },
} satisfies Record<string, Operations>
