import { execFileSync } from 'node:child_process'
import { commandLine, type RunningApp } from './start-app'

export interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: a program reads whatever JSON comes
  body: any
  headers: Headers
}

/** A program that talks to the API for one person of the demo region. */
export interface ApiClient {
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  send(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>
  /** Sends an event on the revision that stands now. */
  event(reference: string, event: string, fields?: Record<string, unknown>): Promise<Answer>
}

/** With the command line's token for `persona`; without one, a visitor. */
export function apiClient(app: RunningApp, persona?: string, scope = 'all'): ApiClient {
  const token = persona && makeToken(app, persona, scope)
  const call: ApiClient['send'] = async (method, path, body, headers = {}) => {
    const answer = await fetch(`${app.origin}/api/v1${path}`, {
      method,
      headers: {
        'Accept-Language': 'en',
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const text = await answer.text()
    return { status: answer.status, body: text ? JSON.parse(text) : null, headers: answer.headers }
  }
  const client: ApiClient = {
    get: (path, headers) => call('GET' as 'POST', path, undefined, headers),
    send: call,
    async event(reference, event, fields = {}) {
      const { headers } = await client.get(`/proposals/${reference}`)
      const revision = headers.get('etag') ?? ''
      const path = `/proposals/${reference}/events`
      return call('POST', path, { event, ...fields }, { 'If-Match': revision })
    },
  }
  return client
}

export function runCommand(app: RunningApp, ...args: string[]): string {
  const env = { PATH: process.env.PATH, NODE_ENV: 'production' as const, ...app.env }
  return execFileSync(process.execPath, [commandLine, ...args], {
    cwd: app.folder,
    env,
    encoding: 'utf8',
  }).trim()
}

const makeToken = (app: RunningApp, persona: string, scope: string): string =>
  runCommand(app, 'token', 'create', '--user', `${persona}@demo.helicity.example`, '--scope', scope)
