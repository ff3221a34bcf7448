import { request as ask } from 'node:http'
import { connect as dial } from 'node:net'
import type { RequestHandler } from '@remix-run/server-runtime'
import { afterEach, describe, expect, it } from 'vitest'
import { makeTestContext, type TestContext, testConfig } from '#tests/support/context'
import { sqliteDatabases } from '#tests/support/databases'
import type { RequestContext } from '~/context.server'
import { createHeart } from '~/pulse.server'
import { type RunningServer, startServer } from './start-server'

const open = sqliteDatabases()
const servers: RunningServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop()
})

type Stand = (request: Request, context: RequestContext) => Response | Promise<Response>

/** A whole server over a stand-in for Remix. */
async function serve(stand: Stand, env: Record<string, string> = {}) {
  const app: TestContext = {
    ...makeTestContext(await open()),
    config: testConfig({ PORT: '0', ...env }),
  }
  const started = { app, heart: createHeart(app.db), isNew: false, close: async () => {} }
  const render: RequestHandler = async (request, context) =>
    stand(request, context as unknown as RequestContext)
  const parts = { render, serveAsset: () => false as const, keepsPages: true }
  const server = await startServer({ config: app.config, started, ...parts })
  servers.push(server)
  const origin = `http://127.0.0.1:${server.port}`
  return {
    app,
    server,
    origin,
    get: (path: string, init?: RequestInit) => fetch(origin + path, init),
  }
}

const page = (body = '<p>page</p>') =>
  new Response(body, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })

describe('every answer', () => {
  it('carries the security headers, also errors, and never a detail of a defect', async () => {
    const { get, app } = await serve((request) => {
      if (request.url.endsWith('/boom')) throw new Error('a secret detail')
      return page()
    })
    for (const path of ['/en', '/en/boom', '/healthz', '/en?_data=x']) {
      const answer = await get(path)
      expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      expect(answer.headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
      expect(answer.headers.get('strict-transport-security')).toBeNull()
    }
    const broken = await get('/en/boom')
    expect(broken.status).toBe(500)
    expect(await broken.text()).not.toContain('secret detail')
    expect(app.logged.filter(({ level }) => level === 'error')).toHaveLength(2)
  })

  it('says in the reader’s language that the database is away, and when to return', async () => {
    const { get, app } = await serve(() => {
      throw Object.assign(new Error('gone'), { code: 'SQLITE_BUSY' })
    })
    const answer = await get('/nl/proposals')
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('5')
    expect(await answer.text()).toContain('lang="nl"')
    expect(app.logged.map(({ level }) => level)).toEqual(['warn'])
  })

  it('is our own page where even Remix’s error page failed', async () => {
    const { get } = await serve(() => {
      return new Response('Unexpected Server Error\n\nError: inner detail', {
        status: 500,
        headers: { 'Content-Type': 'text/plain' },
      })
    })
    const answer = await get('/de')
    expect(answer.status).toBe(500)
    const text = await answer.text()
    expect(text).toContain('lang="de"')
    expect(text).not.toContain('inner detail')
  })

  it('is a problem in JSON for programs', async () => {
    const { get } = await serve(() => page())
    const answer = await get('/api/v1/proposals', { headers: { authorization: 'Bearer wrong' } })
    expect(answer.status).toBe(401)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(await answer.json()).toMatchObject({ status: 401, code: 'unauthenticated' })
  })
})

describe('what programs ask every site for', () => {
  it('tells robots where the public pages end, and finders of faults whom to tell', async () => {
    const { get } = await serve(() => page())
    expect(await (await get('/robots.txt')).text()).toContain('Disallow: /*/office')
    const security = await (await get('/.well-known/security.txt')).text()
    expect(security).toMatch(/^Contact: http:/)
    expect(security).toMatch(/^Expires: 2026-06-07T/m)
  })
})

describe('a page for everybody', () => {
  it('is made once, until something is written', async () => {
    let made = 0
    const { get, app } = await serve(() => page(`<p>${++made}</p>`))
    const first = await get('/en')
    expect(await first.text()).toBe('<p>1</p>')
    const again = await get('/en')
    expect(await again.text()).toBe('<p>1</p>')
    const etag = again.headers.get('etag') ?? ''
    expect((await get('/en', { headers: { 'if-none-match': etag } })).status).toBe(304)
    await app.db.write(async () => null)
    expect(await (await get('/en')).text()).toBe('<p>2</p>')
  })

  it('is never one that holds a token, a nonce or a cookie', async () => {
    let made = 0
    const { get } = await serve((request, context) => {
      made += 1
      const path = new URL(request.url).pathname
      if (path.endsWith('token')) return page(`<input value="${context.formToken}">`)
      const answer = page()
      if (path.endsWith('nonce'))
        answer.headers.set('Content-Security-Policy', "script-src 'nonce-x'")
      if (path.endsWith('cookie')) answer.headers.append('Set-Cookie', 'theme=dark')
      return answer
    })
    const visit = { headers: { cookie: `helicity-visit=${'v'.repeat(43)}` } }
    for (const path of ['/en/token', '/en/nonce', '/en/cookie']) {
      made = 0
      await get(path, visit)
      const second = await get(path, visit)
      expect(made).toBe(2)
      expect(second.headers.get('etag')).toBeNull()
    }
  })

  it('gives a visitor who signs in something to bind the form to', async () => {
    const { get } = await serve((_request, context) => page(`<input value="${context.formToken}">`))
    const answer = await get('/en/sign-in')
    expect(answer.headers.getSetCookie()).toHaveLength(1)
    expect(await answer.text()).toMatch(/value="[\w-]{43}"/)
    expect((await get('/en')).headers.getSetCookie()).toEqual([])
    expect(await (await get('/en')).text()).toBe('<input value="">')
  })
})

describe('what is too much', () => {
  it('a body is refused by its length before it is read, and cut off without one', async () => {
    const { get } = await serve(
      async (request) => new Response(String((await request.arrayBuffer()).byteLength)),
    )
    const post = (body: BodyInit, more: RequestInit & { duplex?: 'half' } = {}) =>
      get('/en/x', { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin' }, ...more })
    expect(await (await post('x'.repeat(1000))).text()).toBe('1000')
    expect((await post('x'.repeat(1024 * 1024 + 1))).status).toBe(413)

    const chunk = new Uint8Array(64 * 1024)
    let sent = 0
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1
        if (sent > 40) controller.close()
        else controller.enqueue(chunk)
      },
    })
    const cut = await post(endless, { duplex: 'half' }).catch(() => null)
    expect(cut === null || cut.status === 413).toBe(true)
  })

  it('a body that a route caught and hid is still told as too large', async () => {
    const { origin } = await serve(async (request) => {
      await request.text().catch(() => '')
      return page('<p>hidden</p>')
    })
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sending = ask(`${origin}/en/x`, {
        method: 'POST',
        headers: { 'sec-fetch-site': 'same-origin', 'transfer-encoding': 'chunked' },
      })
      sending.on('response', (answer) => resolve(answer.statusCode)).on('error', reject)
      for (let n = 0; n < 17; n += 1) sending.write(Buffer.alloc(64 * 1024))
      sending.end()
    })
    expect(status).toBe(413)
  })

  it('headers without end and odd methods get short answers', async () => {
    const { server } = await serve(() => page())
    expect(
      await raw(
        server.port,
        `GET /en HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
      ),
    ).toMatch(/^HTTP\/1.1 431/)
    expect(
      await raw(server.port, 'TRACE /en HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'),
    ).toMatch(/^HTTP\/1.1 405/)
    expect(await raw(server.port, 'nonsense\r\n\r\n')).toMatch(/^HTTP\/1.1 400/)
    expect(
      await raw(
        server.port,
        'GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
      ),
    ).toMatch(/^HTTP\/1.1 400/)
  })
})

describe('who asks', () => {
  it('is not where a stranger says, but where our proxy says', async () => {
    const stand: Stand = (request, { clientAddress }) =>
      Response.json({ clientAddress, forwarded: request.headers.get('x-forwarded-host') })
    const headers = { 'x-forwarded-for': '203.0.113.9, 198.51.100.7', 'x-forwarded-host': 'evil' }
    const plain = await serve(stand)
    expect(await (await plain.get('/en', { headers })).json()).toEqual({
      clientAddress: '127.0.0.1',
      forwarded: null,
    })
    const behind = await serve(stand, { TRUST_PROXY: 'loopback' })
    expect(await (await behind.get('/en', { headers })).json()).toEqual({
      clientAddress: '198.51.100.7',
      forwarded: null,
    })
  })

  it('is nobody from a foreign name or a foreign page', async () => {
    const { get, server } = await serve(() => page())
    expect(
      await raw(server.port, 'GET /en HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n'),
    ).toMatch(/^HTTP\/1.1 421/)
    expect((await get('/en/x', { method: 'POST' })).status).toBe(403)
  })
})

describe('an orderly end', () => {
  it('finishes the answer underway and takes nobody new', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const { get, server } = await serve(async () => {
      await held
      return page('<p>whole</p>')
    })
    const underway = get('/en/slow')
    await new Promise((resolve) => setTimeout(resolve, 50))
    const stopped = server.stop()
    await new Promise((resolve) => setTimeout(resolve, 50))
    await expect(get('/en')).rejects.toThrow()
    release()
    expect(await (await underway).text()).toBe('<p>whole</p>')
    await stopped
    servers.length = 0
  })
})

function raw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = dial(port, '127.0.0.1', () => socket.write(text))
    socket.on('data', (data) => {
      answer += data
    })
    socket.on('end', () => resolve(answer)).on('error', reject)
  })
}
