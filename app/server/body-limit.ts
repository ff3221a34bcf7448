import type { IncomingMessage } from 'node:http'

const mebibyte = 1024 * 1024

/** Forms and JSON. The longest proposal, percent-encoded, stays under 400 KiB. */
const ordinary = mebibyte

/** Ten files of 10 MB and what multipart puts around them. */
const uploads = 101 * mebibyte

/** Largest body in bytes for an address. */
export const bodyLimit = (path: string): number =>
  /\/attachments(\.data)?$/.test(path) ? uploads : ordinary

/** Whether the sender already says that its body is too large. */
export function announcesTooMuch(request: IncomingMessage, limit: number): boolean {
  const length = request.headers['content-length']
  return length !== undefined && Number(length) > limit
}

export interface LimitedBody {
  stream: ReadableStream<Uint8Array>
  wasExceeded(): boolean
}

/** The body as a web stream that breaks off past `limit` bytes. */
export function limitedBody(request: IncomingMessage, limit: number): LimitedBody {
  const chunks = request[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  let seen = 0
  let exceeded = false
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next()
      if (done) return controller.close()
      seen += value.length
      if (seen > limit) {
        exceeded = true
        controller.error(new Error(`The body is larger than ${limit} bytes`))
        return
      }
      controller.enqueue(new Uint8Array(value.buffer, value.byteOffset, value.length))
    },
  })
  return { stream, wasExceeded: () => exceeded }
}
