import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^~\//, replacement: `${root}app/` },
      { find: /^#(db|workflows|tests)\//, replacement: `${root}$1/` },
    ],
  },
  test: {
    include: ['{app,db,workflows,tests}/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    testTimeout: 20_000,
    restoreMocks: true,
    globalSetup: ['tests/support/global-setup.ts'],
  },
})
