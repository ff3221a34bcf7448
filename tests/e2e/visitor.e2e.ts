import { enterAs, expect, test } from '#tests/support/browser-test'

const narrow = { width: 360, height: 740 }

test('a visitor narrows the list, and the address keeps what was asked', async ({
  page,
  expectReadable,
}) => {
  await page.goto('/de')
  await expectReadable()
  await page.getByRole('link', { name: 'Entdecken', exact: true }).first().click()
  await expectReadable()
  const all = await countOf(page.locator('#found'))
  await page.getByRole('checkbox', { name: /^Digitale Teilhabe/ }).check()
  await page.getByRole('button', { name: 'Vorschläge zeigen' }).click()
  await expect(page).toHaveURL(/direction=digital-inclusion/)
  const fewer = await countOf(page.locator('#found'))
  expect(fewer).toBeGreaterThan(0)
  expect(fewer).toBeLessThan(all)
  await expect(page.getByRole('checkbox', { name: /^Digitale Teilhabe/ })).toBeChecked()
  await expectReadable()
  // The chip takes the filter away again.
  await page.getByRole('link', { name: /Filter.*Digitale Teilhabe/ }).click()
  await expect(page).not.toHaveURL(/direction=/)
  expect(await countOf(page.locator('#found'))).toBe(all)
})

test('who writes without accents finds what has them', async ({ page }) => {
  await page.goto('/fr/proposals')
  await page.getByRole('searchbox', { name: /Chercher dans/ }).fill('ecole')
  await page.getByRole('button', { name: 'Rechercher' }).click()
  await expect(page).toHaveURL(/q=ecole/)
  const plain = await countOf(page.locator('#found'))
  expect(plain).toBeGreaterThan(0)
  await page.goto('/fr/proposals?q=École')
  expect(await countOf(page.locator('#found'))).toBe(plain)
})

test('nothing found says what to do', async ({ page, expectReadable }) => {
  await page.goto('/nl/proposals?q=zeppelinlandingsbaan')
  await expect(page.locator('#found')).toHaveText('Geen voorstel')
  await expectReadable()
})

test('the next page goes on where this one ends', async ({ page }) => {
  await page.goto('/en/proposals')
  const titles = () => page.locator('.cards article h3, .cards li h3').allTextContents()
  const first = await titles()
  await page.getByRole('navigation', { name: 'Pages' }).locator('[rel=next]').click()
  await expect(page).toHaveURL(/after=/)
  const second = await titles()
  expect(first.length).toBeGreaterThan(3)
  expect(second.length).toBeGreaterThan(3)
  expect(second.filter((title) => first.includes(title))).toEqual([])
  await page.getByRole('link', { name: 'Back to the start' }).click()
  expect(await titles()).toEqual(first)
})

test('the same list as a table, a map and a board', async ({ page, expectReadable }) => {
  await page.goto('/nl/proposals')
  for (const view of ['Tabel', 'Kaart', 'Stappen']) {
    await page.getByRole('link', { name: view, exact: true }).click()
    await expectReadable()
  }
})

test('the language changes and the page stays', async ({ page }) => {
  await page.goto('/en/proposals?direction=connectivity&sort=support')
  await page.getByRole('navigation', { name: 'Language' }).getByText('NL').click()
  await expect(page).toHaveURL(/\/nl\/proposals\?direction=connectivity&sort=support$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
  // What people wrote keeps its own language.
  await expect(page.locator('.cards [lang=fr]').first()).toBeVisible()
})

test('who likes it dark keeps it dark', async ({ page, expectReadable }) => {
  await page.goto('/en/calls')
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const light = await paper()
  await page.getByRole('button', { name: 'Dark' }).click()
  await expect(page).toHaveURL(/\/en\/calls$/)
  await expect(page.getByRole('button', { name: 'Dark' })).toHaveAttribute('aria-pressed', 'true')
  expect(await paper()).not.toBe(light)
  await expectReadable()
  await page.goto('/fr/proposals')
  expect(await paper()).not.toBe(light)
  await expectReadable()
})

test('a call says what it asks for and how it decides', async ({ page, expectReadable }) => {
  await page.goto('/fr/calls')
  await expectReadable()
  await page.getByRole('link', { name: /^Des services publics numériques/ }).click()
  await expect(page.getByText('300 000').first()).toBeVisible()
  await expectReadable()
})

test('what is not here, and what is not yours, say so in words', async ({
  page,
  expectReadable,
}) => {
  const missing = await page.goto('/fr/nulle-part')
  expect(missing?.status()).toBe(404)
  await expect(page.locator('h1')).toHaveText('Cette page n’est pas ici')
  await expectReadable()
  expect((await page.goto('/de/proposals/P-1999-0001'))?.status()).toBe(404)
  expect((await page.goto('/en/proposals?after=abc&sort=<b>&view=x'))?.status()).toBe(200)
  expect((await page.goto('/en/proposals?q=%00'))?.status()).toBe(400)

  await enterAs(page, 'dirk', '/nl/proposals')
  const refused = await page.goto('/nl/office/people')
  expect(refused?.status()).toBe(403)
  await expectReadable()
})

test('on a phone the menu and the filters open', async ({ page }) => {
  await page.setViewportSize(narrow)
  await page.goto('/en/proposals')
  const explore = page.getByRole('link', { name: 'Decisions', exact: true }).first()
  await expect(explore).toBeHidden()
  await page.getByRole('button', { name: 'Menu' }).click()
  await expect(explore).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(explore).toBeHidden()
  await page.getByRole('button', { name: /^Filters/ }).click()
  await page.getByRole('checkbox', { name: /^Pooling/ }).check()
  await page.getByRole('button', { name: 'Show proposals' }).click()
  await expect(page).toHaveURL(/direction=pooling/)
})

test('who asks for calm gets it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/en')
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element)
        const longest = Math.max(...transitionDuration.split(',').map(Number.parseFloat))
        return animationName !== 'none' || longest > 0.01
      }).length,
  )
  expect(moving).toBe(0)
})

/** The number in "27 proposals". */
async function countOf(heading: { textContent(): Promise<string | null> }): Promise<number> {
  return Number.parseInt((await heading.textContent()) ?? '', 10)
}
