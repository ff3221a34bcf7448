import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import { type RunningApp, startApp } from './start-app'

export { expect }

interface WorkerFixtures {
  /** One program on one demo region for all tests of a worker. */
  app: RunningApp
}

interface TestFixtures {
  /** Console messages that a test provokes on purpose. */
  expectedMessages: RegExp[]
  /** Fails the test on anything the browser complains about, in any of its windows. */
  watch: undefined
  /** What a page owes everybody; see below. */
  expectReadable: (page?: Page) => Promise<void>
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  app: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from a pattern
    async ({}, use) => {
      const app = await startApp({ data: process.env.HELICITY_DEMO_TEMPLATE })
      await use(app)
      await app.stop()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ app }, use) => use(app.origin),
  expectedMessages: [[], { option: true }],
  watch: [
    async ({ context, app, expectedMessages }, use) => {
      const complaints: string[] = []
      context.on('weberror', (error) => complaints.push(`script error: ${error.error().message}`))
      context.on('console', (message) => {
        if (!['error', 'warning'].includes(message.type())) return
        // A page that answers 404 on purpose is a page; a picture that does is a complaint.
        const isThePage = message.location().url === message.page()?.url()
        if (isThePage && message.text().startsWith('Failed to load resource')) return
        complaints.push(`console: ${message.text()} (${message.location().url})`)
      })
      context.on('request', (request) => {
        const url = new URL(request.url())
        if (url.origin !== app.origin && url.protocol !== 'data:' && url.protocol !== 'blob:') {
          complaints.push(`third party: ${request.url()}`)
        }
      })
      await use(undefined)
      const unexpected = complaints.filter(
        (complaint) => !expectedMessages.some((expected) => expected.test(complaint)),
      )
      expect(unexpected, 'what the browser complained about').toEqual([])
    },
    { auto: true },
  ],
  /**
   * No violation that axe finds (where script runs: axe is script), one heading of the first level,
   * a language, and nothing to scroll sideways at 320 px.
   */
  expectReadable: async ({ page, javaScriptEnabled }, use) => {
    await use(async (shown = page) => {
      await expect(shown.locator('html')).toHaveAttribute('lang', /^(fr|nl|en|de)$/)
      await expect(shown.locator('h1')).toHaveCount(1)
      if (javaScriptEnabled) await expectAccessible(shown)
      const before = shown.viewportSize()
      await shown.setViewportSize({ width: 320, height: 640 })
      expect(await shown.evaluate(tooWide), `${shown.url()} at 320 px`).toEqual([])
      if (before) await shown.setViewportSize(before)
    })
  },
})

/** Runs in the browser: what sticks out to the right, where the page can be scrolled sideways. */
function tooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth)
    .map((element) => `${element.tagName}.${element.className}`)
    .slice(0, 8)
}

/** Enters the demo region as one of its people, such as `amira`, and goes to `to`. */
export async function enterAs(page: Page, persona: string, to = '/en'): Promise<void> {
  await page.goto(`/en/sign-in?to=${encodeURIComponent(to)}`)
  await page.locator(`form:has(input[name="persona"][value="${persona}"]) button`).click()
  await page.waitForURL((url) => url.pathname + url.search === to)
}

/**
 * No violation of WCAG 2.2 A and AA that axe finds. Tag such tests `@script`: axe cannot run in a
 * browser without script, though the page itself needs none.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    at: nodes.map(({ target }) => target.join(' ')).slice(0, 5),
  }))
  expect(found).toEqual([])
}
