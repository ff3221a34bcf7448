import { describe, expect, it } from 'vitest'
import { apiRoutes } from '#tests/support/in-process-api'
import type { Endpoint } from './endpoint.server'
import { describeApi } from './openapi.server'

type Json = Record<string, unknown>
const document = JSON.parse(JSON.stringify(describeApi('http://localhost:3000'))) as {
  openapi: string
  servers: { url: string }[]
  paths: Record<string, Record<string, Json>>
  components: { schemas: Record<string, Json>; securitySchemes: Json }
}

/** `/proposals/:reference` as OpenAPI writes it. */
const templated = (path: string) => path.replace(/:(\w+)/g, '{$1}')
const described = apiRoutes.filter(({ path }) => path !== '/*')
const sources = import.meta.glob<string>('/app/routes/api/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Methods that a route module answers, as its endpoint lists them. */
function methodsOf(file: string): string[] {
  const source = sources[`/app/${file}`] ?? ''
  const known = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] satisfies Endpoint['methods']
  return known.filter((method) => new RegExp(`^  (async )?${method}[(:]`, 'm').test(source))
}

function* everywhere(value: unknown, at = '#'): Generator<[string, Json]> {
  if (typeof value !== 'object' || value === null) return
  yield [at, value as Json]
  for (const [key, inner] of Object.entries(value)) yield* everywhere(inner, `${at}/${key}`)
}

describe('the description of the API', () => {
  it('names each address of the routes, and no other', () => {
    const paths = described.map(({ path }) => templated(path))
    expect(Object.keys(document.paths).sort()).toEqual(paths.sort())
  })

  it.each(described)('describes each method that $path answers', ({ path, file }) => {
    const methods = methodsOf(file).map((method) => method.toLowerCase())
    expect(methods.length).toBeGreaterThan(0)
    expect(Object.keys(document.paths[templated(path)] ?? {}).sort()).toEqual(methods.sort())
  })

  it('is OpenAPI 3.1 with one bearer scheme', () => {
    expect(document.openapi).toBe('3.1.0')
    expect(document.servers).toEqual([{ url: 'http://localhost:3000/api/v1' }])
    expect(document.components.securitySchemes).toMatchObject({
      bearer: { type: 'http', scheme: 'bearer' },
    })
  })

  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )

  it('gives each operation a name of its own, a summary, its parameters and its refusals', () => {
    const names = operations.map(({ operation }) => operation.operationId)
    expect(new Set(names).size).toBe(names.length)
    for (const { path, method, operation } of operations) {
      const where = `${method} ${path}`
      expect(operation.summary, where).toMatch(/^[A-Z].{8,}/)
      const parameters = (operation.parameters ?? []) as {
        in: string
        name: string
        required?: boolean
      }[]
      const inPath = parameters.filter((one) => one.in === 'path')
      expect(
        inPath.map(({ name }) => `{${name}}`),
        where,
      ).toEqual(path.match(/\{\w+\}/g) ?? [])
      for (const one of inPath) expect(one.required, where).toBe(true)
      const statuses = Object.keys(operation.responses as Json)
      expect(
        statuses.filter((status) => status.startsWith('2')),
        where,
      ).toHaveLength(1)
      if (path !== '/openapi.json' && path.includes('{')) expect(statuses, where).toContain('404')
      if (method !== 'get') expect(statuses, where).toEqual(expect.arrayContaining(['401', '403']))
      expect(operation.requestBody !== undefined, where).toBe(
        ['post', 'patch'].includes(method) || path.endsWith('/mine') ? method !== 'get' : false,
      )
    }
  })

  it('refers only to what it holds', () => {
    const references = [...everywhere(document)].flatMap(([, node]) =>
      typeof node.$ref === 'string' ? [node.$ref] : [],
    )
    expect(references.length).toBeGreaterThan(20)
    for (const reference of references) {
      const name = reference.replace('#/components/schemas/', '')
      expect(Object.keys(document.components.schemas)).toContain(name)
    }
  })

  it('lists every event that people send, with its own fields alone', () => {
    const { oneOf, anyOf } = document.components.schemas.Event as { oneOf?: Json[]; anyOf?: Json[] }
    const events = oneOf ?? anyOf ?? []
    expect(events.length).toBeGreaterThan(30)
    for (const event of events) expect(event.additionalProperties).toBe(false)
  })

  it('says how long texts may be, as the check of the body does', () => {
    const properties = (document.components.schemas.NewProposal as { properties: Json }).properties
    expect(properties.title).toMatchObject({ type: 'string', maxLength: 120 })
    expect(properties.summary).toMatchObject({ maxLength: 600 })
    expect(properties.targets).toMatchObject({ maxItems: 10 })
    expect(properties.partners).toMatchObject({ maxItems: 20 })
  })
})
