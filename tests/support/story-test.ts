import { test as base } from './browser-test'
import { startApp } from './start-app'

/** For stories in which time passes: a program and a demo region of their own. */
export const test = base.extend<object, { app: Awaited<ReturnType<typeof startApp>> }>({
  app: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from a pattern
    async ({}, use) => {
      const app = await startApp({ data: process.env.HELICITY_DEMO_TEMPLATE })
      await use(app)
      await app.stop()
    },
    { scope: 'worker' },
  ],
})
