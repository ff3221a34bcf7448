import { enterAs, expect } from '#tests/support/browser-test'
import { test } from '#tests/support/story-test'
import { told } from './told'

const wish = 'Dites aussi comment une personne sans écran apprend où en est sa demande.'

/** Step 2: Chantal asks for a change, Bram makes it, Chantal lets everybody read it. */
export function chantalChecks(): void {
  test('Chantal asks for a change, and must say which', async ({ page, expectReadable }) => {
    await enterAs(page, 'chantal', '/fr/office/triage')
    await page.getByRole('link', { name: told.title }).click()
    await expect(page.getByRole('heading', { name: told.title })).toHaveAttribute('lang', 'en')
    await expectReadable()
    await page.getByRole('link', { name: 'Demander des modifications' }).click()
    await expectReadable()
    await page.getByRole('button', { name: 'Demander des modifications' }).click()
    await expect(page.getByRole('alert')).toContainText(/Remplissez ce champ|Expliquez pourquoi/)
    await expectReadable()
    await page.getByLabel('Motif').fill(wish)
    await page.getByRole('button', { name: 'Demander des modifications' }).click()
    await expect(page).toHaveURL(/\/fr\/office\/triage/)
    await expectReadable()
  })

  test('nobody else finds it before it is public', async ({ page }) => {
    const stranger = await page.goto(`/de/proposals/${told.reference}`)
    expect(stranger?.status()).toBe(404)
    await enterAs(page, 'dirk')
    expect((await page.goto(`/nl/proposals/${told.reference}`))?.status()).toBe(404)
    expect((await page.goto(`/nl/proposals/${told.reference}/edit`))?.status()).toBe(404)
  })

  test('Bram reads the question, answers it in the text and sends it again', async ({
    page,
    expectReadable,
  }) => {
    await enterAs(page, 'bram', '/en/my/drafts')
    await page.getByRole('link', { name: told.title }).click()
    await expect(page.getByText(wish)).toBeVisible()
    await expectReadable()
    await page.getByRole('link', { name: 'Solution', exact: true }).first().click()
    const solution = page.getByLabel('The solution')
    await solution.fill(`${await solution.inputValue()} The desk reads it out by phone as well.`)
    await page.getByRole('button', { name: 'Save and come back later' }).click()
    await page.getByRole('link', { name: 'Check and send' }).click()
    await page.getByLabel('What did you change?').fill('The phone is added.')
    await page.getByRole('button', { name: 'Send it again' }).click()
    await expect(page.locator('h1')).toHaveText('Your changes have arrived')
    await expectReadable()
  })

  test('Chantal admits it, and then everybody can read it', async ({ page, expectReadable }) => {
    await enterAs(page, 'chantal', '/fr/office/triage')
    await page.getByRole('link', { name: told.title }).click()
    await page.getByRole('link', { name: 'Déclarer recevable' }).click()
    await page.getByRole('button', { name: 'Déclarer recevable' }).click()
    await expect(page).toHaveURL(/\/fr\/office\/triage/)
    // Pressed twice, in another window: the act is refused with its reason.
    await page.goto(`/fr/proposals/${told.reference}/events/admit`)
    await expect(page.getByRole('button', { name: 'Déclarer recevable' })).toHaveCount(0)
    await expect(page.getByText('Pas maintenant, et pourquoi')).toBeVisible()
    await expectReadable()
    expect((await page.goto(`/de/proposals/${told.reference}`))?.status()).toBe(200)
  })
}
