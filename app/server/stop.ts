import type { Server } from 'node:http'
import { Server as NetServer } from 'node:net'

/** Answers underway may take this long, in ms. */
const patience = 10_000
/** A connection kept open may just be sending its next request; it is answered, then closed. */
const courtesy = 200

/**
 * Stops taking connections, lets every answer underway finish, then resolves. Node's own `close`
 * would cut idle connections at once, and with them a request that is on the wire.
 */
export async function stopServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.once('close', resolve)
  })
  NetServer.prototype.close.call(server)
  const sweep = setInterval(() => server.closeIdleConnections(), courtesy)
  const cut = setTimeout(() => server.closeAllConnections(), patience - courtesy)
  await closed
  clearInterval(sweep)
  clearTimeout(cut)
}
