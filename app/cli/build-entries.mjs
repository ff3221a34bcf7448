import { build } from 'vite'
import { alias } from '../../remix.config.js'

// The two programs beside Remix's own bundle, as entries of one build so that they share code.
await build({
  configFile: false,
  logLevel: 'warn',
  resolve: { alias },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'build',
    emptyOutDir: false,
    copyPublicDir: false,
    rollupOptions: {
      input: { 'server/main': 'app/server/main.ts', 'cli/main': 'app/cli/main.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js' },
    },
  },
})
