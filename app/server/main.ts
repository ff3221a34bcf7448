import { fileURLToPath } from 'node:url'
import { createRequestHandler, type ServerBuild } from '@remix-run/server-runtime'
import { runServer } from './run-server'
import { serveAssets } from './static-assets'

/** The built web server: stands in build/server beside Remix's own bundle. */
const build: ServerBuild = await import(
  /* @vite-ignore */ new URL('./index.js', import.meta.url).href
)

await runServer({
  render: createRequestHandler(build, 'production'),
  serveAsset: serveAssets(fileURLToPath(new URL('../client', import.meta.url))),
  keepsPages: true,
})
