import { enterAs, expect, test } from '#tests/support/browser-test'

const personas = [
  ...['amira', 'bram', 'chantal', 'dirk', 'elodie', 'fatou', 'gilles', 'hanne'],
  ...['ines', 'joost', 'mehdi', 'noor', 'oumar', 'karim', 'lea'],
]

test('everybody in the demo region is one click away', async ({ page }) => {
  await page.goto('/en/sign-in')
  for (const persona of personas) {
    await expect(page.locator(`input[name="persona"][value="${persona}"]`)).toHaveCount(1)
  }
  await enterAs(page, 'chantal', '/en/my/settings')
  await expect(page.locator('h1')).toBeVisible()
})

test('what needs a person asks who one is', async ({ page }) => {
  await page.goto('/en/my/settings')
  await expect(page).toHaveURL(/\/en\/sign-in/)
})
