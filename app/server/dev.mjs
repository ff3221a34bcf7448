import { createServer } from 'vite'

// `npm run dev`: the same server, with Vite in front of it. Pages reload by themselves in the
// browser's next request; changes to app/server need a restart.
const vite = await createServer({
  configFile: 'remix.config.js',
  server: { middlewareMode: true },
  appType: 'custom',
})
const { runDevServer } = await vite.ssrLoadModule('/app/server/run-dev-server.ts')
await runDevServer(vite)
