import type { AddressInfo } from 'node:net'
import type { RequestHandler } from '@remix-run/server-runtime'
import type { Config } from '~/config.server'
import type { Started } from '~/start-context.server'
import { createServer } from './create-server'
import { createHandler } from './handle-request'
import type { ServeAsset } from './static-assets'
import { stopServer } from './stop'

export interface ServerParts {
  config: Config
  started: Started
  render: RequestHandler
  serveAsset: ServeAsset
  keepsPages: boolean
}

export interface RunningServer {
  port: number
  stop(): Promise<void>
}

/** Listens; resolves when people can come in. Rejects where the port is taken or not ours. */
export async function startServer({
  config,
  started,
  ...parts
}: ServerParts): Promise<RunningServer> {
  let stopping = false
  const { app, heart } = started
  const handle = createHandler({ app, heart, ...parts, isStopping: () => stopping })
  const server = createServer((request, response) => void handle(request, response))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(config.port, config.host, resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    port,
    async stop() {
      stopping = true
      await stopServer(server)
    },
  }
}
