import { z } from 'zod'
import { stances } from '~/comments/schema'
import { commentReport, newComment } from '~/comments/schema.server'
import { sections } from '~/proposals/schema'
import {
  answers,
  helix,
  idempotencyKey,
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

export const comment = z
  .object({
    id: z.string(),
    author: z
      .object({ name: z.string(), helix })
      .nullable()
      .meta({ description: 'Null where the comment is hidden, as is its body' }),
    section: z.enum(sections),
    stance: z.enum(stances),
    body: z.string().nullable(),
    language,
    version: z.int().meta({ description: 'The version that it speaks of' }),
    replyTo: z.string().nullable(),
    isHidden: z.boolean(),
    isLate: z.boolean().meta({ description: 'Said after the consultation' }),
    createdAt: time,
  })
  .meta({ id: 'Comment' })

const path = z.object({ reference })
export const supported = z.object({ voices: voices.nullable() })
export const followed = z.object({ following: z.boolean() })
export const added = z.object({ id: z.string() })
export const reported = z.object({ proposal: reference })

export const voiceOperations = {
  '/proposals/{reference}/comments': {
    get: {
      operationId: 'listComments',
      summary: 'Comments, newest first',
      security: publicly,
      requestParams: {
        path,
        query: z.object({
          section: z.enum(sections).optional(),
          group: helix.optional(),
          ...paging,
        }),
        header: ifNoneMatch,
      },
      responses: answers(pageOfItems(comment), [404, 422]),
    },
    post: {
      operationId: 'addComment',
      summary: 'Comments a proposal, in the language of the request',
      requestParams: { path, header: idempotencyKey },
      requestBody: json(newComment.meta({ id: 'NewComment' })),
      responses: answers(added, [401, 403, 404, 409, 422, 429], { status: 201 }),
    },
  },
  '/comments/{id}/reports': {
    post: {
      operationId: 'reportComment',
      summary: 'Tells the moderators about a comment; twice is the same as once',
      requestParams: { path: z.object({ id: z.string() }), header: idempotencyKey },
      requestBody: json(commentReport.meta({ id: 'CommentReport' })),
      responses: answers(reported, [401, 403, 404, 422, 429], { status: 201 }),
    },
  },
  '/proposals/{reference}/support': {
    put: {
      operationId: 'supportProposal',
      summary: 'Gives one’s voice; again renews it for the present version',
      requestParams: { path },
      responses: answers(supported, [401, 403, 404, 409, 429]),
    },
    delete: {
      operationId: 'withdrawSupport',
      summary: 'Takes one’s voice back',
      requestParams: { path },
      responses: answers(supported, [401, 403, 404, 409, 429]),
    },
  },
  '/proposals/{reference}/follow': {
    put: {
      operationId: 'followProposal',
      summary: 'Follows a proposal: its news come by mail',
      requestParams: { path },
      responses: answers(followed, [401, 403, 404, 429]),
    },
    delete: {
      operationId: 'unfollowProposal',
      summary: 'Stops following',
      requestParams: { path },
      responses: answers(followed, [401, 403, 404, 429]),
    },
  },
} satisfies Record<string, Operations>
