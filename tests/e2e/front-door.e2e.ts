import { expect, expectAccessible, test } from '#tests/support/browser-test'

test('somebody who comes without a language is met in their own', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveURL(/\/en$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('an address that is not here says so, in the language of the address', async ({ page }) => {
  const answer = await page.goto('/nl/nergens')
  expect(answer?.status()).toBe(404)
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
})

test('the front page is readable by everybody @script', async ({ page }) => {
  await page.goto('/fr')
  await expectAccessible(page)
})
