import { createRequestHandler, type ServerBuild } from '@remix-run/server-runtime'
import type { ViteDevServer } from 'vite'
import { runServer } from './run-server'

/** The web server while developing: Vite makes files and pages from the sources at each request. */
export function runDevServer(vite: ViteDevServer): Promise<void> {
  const build = () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>
  return runServer({
    render: createRequestHandler(build, 'development'),
    serveAsset: (_path, request, response) =>
      new Promise((resolve, reject) => {
        response.once('finish', () => resolve(true))
        vite.middlewares(request, response, (error?: unknown) =>
          error ? reject(error) : resolve(false),
        )
      }),
    keepsPages: false,
  })
}
