import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveAssets } from './static-assets'

let folder = ''
let server: Server
let origin = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'helicity-assets-'))
  for (const inner of ['client/assets', 'client/.vite'])
    mkdirSync(join(folder, inner), { recursive: true })
  writeFileSync(join(folder, 'client/assets/page-a1.css'), 'p { margin: 0 } '.repeat(100))
  writeFileSync(join(folder, 'client/favicon.svg'), '<svg/>')
  writeFileSync(join(folder, 'client/.vite/manifest.json'), '{}')
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  const serve = serveAssets(join(folder, 'client'))
  server = createServer(async (request, response) => {
    const served = serve(request.url ?? '', request, response, {
      'x-content-type-options': 'nosniff',
    })
    if (!(await served)) response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('a file of the build', () => {
  it('comes with its type, compressed, and for ever where its name holds its hash', async () => {
    const answer = await fetch(`${origin}/assets/page-a1.css`, {
      headers: { 'accept-encoding': 'br' },
    })
    expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8')
    expect(answer.headers.get('content-encoding')).toBe('br')
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await answer.text()).toHaveLength(1600)
  })

  it('is not sent twice', async () => {
    const first = await fetch(`${origin}/favicon.svg`)
    expect(first.headers.get('cache-control')).toBe('public, max-age=3600')
    const etag = first.headers.get('etag') ?? ''
    const again = await fetch(`${origin}/favicon.svg`, { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
  })

  it('is only what was there at the start, inside the folder, and not hidden', async () => {
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/assets/../favicon.svg/',
      '/.vite/manifest.json',
      '/assets',
    ]) {
      expect([path, (await fetch(origin + path)).status]).toEqual([path, 404])
    }
    expect((await fetch(`${origin}/favicon.svg`, { method: 'POST' })).status).toBe(404)
  })
})
