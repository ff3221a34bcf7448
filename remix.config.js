import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import { denyImports, envOnlyMacros } from 'vite-env-only'

const here = (path) => new URL(path, import.meta.url).pathname

export const alias = [
  { find: /^~\//, replacement: here('./app/') },
  { find: /^#(db|workflows)\//, replacement: `${here('./')}$1/` },
]

/** The Vite configuration of the whole program: `remix vite:build --config remix.config.js`. */
export default defineConfig({
  resolve: { alias },
  build: { target: 'es2022', cssMinify: true, assetsInlineLimit: 0 },
  server: { hmr: false },
  plugins: [
    denyImports({
      client: {
        specifiers: [/^kysely/, /^xstate/, /^zod$/],
        files: ['db/**', 'workflows/**/machine.ts', '**/*.server.*'],
      },
    }),
    envOnlyMacros(),
    remix({
      appDirectory: 'app',
      buildDirectory: 'build',
      serverModuleFormat: 'esm',
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_singleFetch: true,
        v3_routeConfig: true,
        // Its `/__manifest` lets anybody burn a core; written out, or a warning is printed.
        v3_lazyRouteDiscovery: false,
      },
    }),
  ],
})
