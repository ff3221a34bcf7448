import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import { connect } from '#db/connect'
import { migrate } from '#db/migrate'
import { findPostgres } from './find-postgres'
import { startPostgres, type TemporaryPostgres } from './start-postgres'

/** Of which every test's database is a copy. */
const template = 'helicity_template'

declare module 'vitest' {
  interface ProvidedContext {
    /** Answers the address of a fresh, migrated PostgreSQL database to each request. */
    databaseOffice: string
  }
}

/**
 * One PostgreSQL for the whole run, started when the first test asks for it: a run that needs none
 * does not wait. Test files run in processes of their own, so they ask over HTTP.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let server: Promise<TemporaryPostgres> | null = null
  let copies = 0
  let queue: Promise<unknown> = Promise.resolve()

  const office: Server = createServer(async (_request, response) => {
    try {
      server ??= startWithTemplate()
      const postgres = await server
      copies += 1
      const name = `test_${copies}`
      // One at a time: a template must not be read by two.
      queue = queue.then(() => admin(postgres, `create database ${name} template ${template}`))
      await queue
      response.end(postgres.url(name))
    } catch (error) {
      queue = Promise.resolve()
      response.writeHead(500).end(String(error))
    }
  })
  await new Promise<void>((resolve) => {
    office.listen(0, '127.0.0.1', resolve)
  })
  const { port } = office.address() as AddressInfo
  project.provide('databaseOffice', `http://127.0.0.1:${port}`)
  return async () => {
    office.close()
    if (server) await (await server).stop()
  }
}

async function startWithTemplate(): Promise<TemporaryPostgres> {
  const bin = findPostgres()
  if (!bin) throw new Error('No PostgreSQL server is installed')
  const postgres = await startPostgres(bin)
  await admin(postgres, `create database ${template}`)
  const connection = connect(postgres.url(template), () => {})
  await migrate(connection, 0)
  await connection.close()
  return postgres
}

async function admin(postgres: TemporaryPostgres, statement: string): Promise<void> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: postgres.url('postgres') })
  await client.connect()
  await client.query(statement)
  await client.end()
}
