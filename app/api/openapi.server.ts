import { createDocument } from 'zod-openapi'
import { callOperations } from './operations/calls.server'
import { decisionOperations } from './operations/decisions.server'
import { frameworkOperations } from './operations/framework.server'
import { proposalOperations } from './operations/proposals.server'
import type { Operations } from './operations/shared.server'
import { voiceOperations } from './operations/voices.server'

/** Tag → what stands under it. */
const parts: Record<string, Record<string, Operations>> = {
  Framework: frameworkOperations,
  Calls: callOperations,
  Proposals: proposalOperations,
  Voices: voiceOperations,
  'Reviews and decisions': decisionOperations,
}

/** OpenAPI 3.1 of the API, from the schemas that check what comes in. */
export function describeApi(origin: string) {
  return createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: 'Helicity',
        version: '1',
        description:
          'Proposals of the four helix groups, from a draft to a reasoned decision. ' +
          'What is public needs no token. Texts follow Accept-Language, else the language of the ' +
          'token’s owner. Lists are paged by `limit` and `after`; refusals are problems (RFC 9457).',
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      },
      servers: [{ url: `${origin}/api/v1` }],
      security: [{ bearer: [] }],
      tags: Object.keys(parts).map((name) => ({ name })),
      components: {
        securitySchemes: {
          bearer: {
            type: 'http',
            scheme: 'bearer',
            description:
              'A token of one’s own, made in the settings or on the command line. Scopes: read, ' +
              'write (takes part, without roles), office (with roles), all.',
          },
        },
      },
      paths: Object.fromEntries(Object.entries(parts).flatMap(tagged)),
    },
    {
      override({ jsonSchema, io }) {
        // Answers may grow; a program must not break on a field that it does not know.
        if (io === 'output') delete jsonSchema.additionalProperties
      },
    },
  )
}

function tagged([tag, part]: [string, Record<string, Operations>]): [string, Operations][] {
  return Object.entries(part).map(([path, methods]) => [
    path,
    Object.fromEntries(
      Object.entries(methods).map(([method, operation]) => [method, { ...operation, tags: [tag] }]),
    ),
  ])
}
