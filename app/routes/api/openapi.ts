import { endpoint } from '~/api/endpoint.server'
import { describeApi } from '~/api/openapi.server'
import { answerJson } from '~/api/respond.server'

const api = endpoint({
  /** The API, described for programs. */
  GET: ({ request }) => answerJson(describeApi(new URL(request.url).origin), { request }),
})

export const loader = api.loader
export const action = api.action
