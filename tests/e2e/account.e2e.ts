import type { Page } from '@playwright/test'
import { enterAs, expect, expectAccessible, test } from '#tests/support/browser-test'

const password = 'vier muizen op de tram'

/** An address that no other test of this worker uses. */
const newAddress = () => `yasmina-${crypto.randomUUID().slice(0, 8)}@people.example`

async function signUp(page: Page, email: string) {
  await page.goto('/en/sign-up')
  await page.getByLabel('Name').fill('Yasmina El Idrissi')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Citizens').check()
  await page.getByLabel('New password').fill(password)
  await page.getByLabel('I am 13 or older').check()
  await page.getByRole('button', { name: 'Create my account' }).click()
  await expect(page.locator('h1')).toHaveText('Look in your mailbox')
}

async function signIn(page: Page, email: string, secret: string) {
  await page.goto('/en/sign-in')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(secret)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

/** The newest letter to this address; letters are written by a job, a moment later. */
async function openLetter(page: Page, email: string) {
  const line = page.locator('tr', { hasText: email }).first().getByRole('link')
  await expect(async () => {
    await page.goto('/en/office/mail')
    await expect(line).toBeVisible({ timeout: 500 })
  }).toPass()
  await line.click()
}

test('Yasmina signs up, confirms her address and signs in', async ({ page }) => {
  const email = newAddress()
  await signUp(page, email)
  await openLetter(page, email)
  await page.getByRole('link', { name: /token=/ }).click()
  await page.getByRole('button', { name: 'Confirm my address' }).click()
  await expect(page.getByText('Your address is confirmed.')).toBeVisible()
  await signIn(page, email, password)
  await page.goto('/en/my/settings')
  await expect(page.getByText(email)).toBeVisible()
  await expect(page.getByText('This device')).toBeVisible()
})

test('a refused form keeps what was typed and leads to what is wrong', async ({ page }) => {
  await page.goto('/nl/sign-up')
  await page.getByLabel('Naam').fill('Dirk')
  await page.getByRole('button', { name: 'Mijn account maken' }).click()
  await expect(page.getByLabel('Naam')).toHaveValue('Dirk')
  await page.getByRole('link', { name: 'E-mailadres: Vul dit in.' }).click()
  await expect(page.getByLabel('E-mailadres')).toBeFocused()
  await expect(page.getByRole('link', { name: /13 jaar/ })).toBeVisible()
})

test('a wrong password is refused in words that tell nothing else', async ({ page }) => {
  for (const email of ['nobody@people.example', 'karim@demo.helicity.example']) {
    await signIn(page, email, 'not the password')
    await expect(page.getByRole('alert')).toContainText(
      'This address and this password do not belong together.',
    )
  }
})

test('a new password signs out everywhere else', async ({ page, browser, app }) => {
  const email = newAddress()
  await signUp(page, email)
  await signIn(page, email, password)
  const phone = await browser.newPage({ baseURL: app.origin })
  await signIn(phone, email, password)

  await page.goto('/en/my/settings')
  await page.getByLabel('Present password').fill(password)
  await page.getByLabel('New password').fill('vijf katten in de metro')
  await page.getByRole('button', { name: 'Change the password' }).click()
  await expect(page.getByText('Your password is changed.')).toBeVisible()

  await phone.goto('/en/my/settings')
  await expect(phone).toHaveURL(/\/en\/sign-in/)
  await phone.close()
})

test('Bram makes a token, sees it once and revokes it', async ({ page, request }) => {
  await enterAs(page, 'bram', '/en/my/settings')
  await page.locator('#tokens').getByLabel('Name').fill('Import')
  await page.getByRole('button', { name: 'Make a token' }).click()
  const token = (await page.locator('#new-token').textContent()) ?? ''
  expect(token).toMatch(/^hel_/)
  const ask = () => request.get('/api/v1/calls', { headers: { Authorization: `Bearer ${token}` } })
  expect((await ask()).status()).toBe(200)

  await page.goto('/en/my/settings')
  await expect(page.getByText(token)).toHaveCount(0)
  await page.getByRole('button', { name: 'Revoke Import' }).click()
  await expect(page.getByText('That token no longer works.')).toBeVisible()
  expect((await ask()).status()).toBe(401)
})

test('Karim gives a role; nobody else finds the page', async ({ page }) => {
  await enterAs(page, 'karim', '/en/office/people?q=samira')
  await page.getByRole('link', { name: 'Samira Ouali' }).click()
  const reviewer = page.getByRole('checkbox', { name: /^reviewer/ })
  await reviewer.check()
  await page.getByRole('button', { name: 'Save the roles' }).click()
  await expect(page.getByText('The roles of Samira Ouali are saved.')).toBeVisible()
  await expect(reviewer).toBeChecked()

  await enterAs(page, 'dirk', '/en/my/settings')
  const answer = await page.goto('/en/office/people')
  expect(answer?.status()).toBe(403)
})

test('the last administrator stays one', async ({ page }) => {
  await enterAs(page, 'karim', '/en/office/people/karim')
  await page.getByRole('checkbox', { name: /^administrator/ }).uncheck()
  await page.getByRole('button', { name: 'Save the roles' }).click()
  await expect(page.getByRole('alert')).toContainText('This is the last administrator.')
})

test('whoever signs out is a stranger again', async ({ page }) => {
  await enterAs(page, 'fatou', '/en/sign-out')
  await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click()
  await page.goto('/en/my/settings')
  await expect(page).toHaveURL(/\/en\/sign-in/)
})

for (const path of ['/en/sign-in', '/fr/sign-up', '/nl/reset', '/en/office/mail']) {
  test(`${path} is readable by everybody @script`, async ({ page }) => {
    await page.goto(path)
    await expectAccessible(page)
  })
}

for (const path of ['/de/my/settings', '/en/office/people', '/en/office/people/amira']) {
  test(`${path} is readable by those it is for @script`, async ({ page }) => {
    await enterAs(page, 'karim', path)
    await expectAccessible(page)
  })
}
