import { enterAs, expect } from '#tests/support/browser-test'
import { test } from '#tests/support/story-test'
import { told } from './told'

const yesIf = 'Ja, als de strook in grote letters wordt gedrukt.'
const against = 'Ce guichet me suffit, et je ne veux pas d’une page de plus.'
const rude = 'De mensen van dit loket zijn dieven.'

/** Step 3: people read it, say for, against and "yes, if", and support it; one word goes too far. */
export function peopleSpeak(): void {
  test('a visitor finds it without accents and reads the promise', async ({
    page,
    expectReadable,
  }) => {
    await page.goto('/en/proposals?q=chef-d%27oeuvre')
    const card = page.locator('.cards li, .cards article', { hasText: told.title }).first()
    await expect(card).toContainText(told.promise)
    await card.getByRole('link', { name: told.title }).click()
    await expect(page.getByText(told.promise).first()).toBeVisible()
    await expect(page.getByText('The desk reads it out by phone as well.')).toBeVisible()
    await expectReadable()
    await page
      .getByRole('link', { name: /^Support/ })
      .first()
      .click()
    await expectReadable()
  })

  test('Dirk says yes, if, about one part, and supports it', async ({ page, expectReadable }) => {
    await enterAs(page, 'dirk', `/nl/proposals/${told.reference}`)
    await expect(page.locator('h1')).toHaveAttribute('lang', 'en')
    await page.getByLabel('Waarover gaat het').selectOption({ label: 'De oplossing' })
    await page.getByLabel('Uw reactie').fill(yesIf)
    await page.getByRole('button', { name: 'Reactie plaatsen' }).click()
    // No stance was chosen: the text comes back with the reason.
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(page.getByLabel('Uw reactie')).toHaveValue(yesIf)
    await expect(page.getByLabel('Waarover gaat het')).toHaveValue('solution')
    await expectReadable()
    await page.getByRole('radio', { name: 'Ja, als' }).check()
    await page.getByRole('button', { name: 'Reactie plaatsen' }).click()
    await expect(page.locator('.cmt', { hasText: yesIf }).first()).toContainText('Ja, als')

    await page
      .getByRole('button', { name: /^Steunen/ })
      .first()
      .click()
    await expect(page.getByText(/U steunt versie/).first()).toBeVisible()
    await expectReadable()
  })

  test('Élodie is against it and says why', async ({ page, expectReadable }) => {
    await enterAs(page, 'elodie', `/fr/proposals/${told.reference}`)
    await expect(page.locator('.cmt', { hasText: yesIf }).locator('[lang=nl]')).toBeVisible()
    await page.getByRole('radio', { name: 'Contre' }).check()
    await page.getByLabel('Votre commentaire').fill(against)
    await page.getByRole('button', { name: 'Publier le commentaire' }).click()
    await expect(page.locator('.cmt', { hasText: against }).first()).toContainText('Contre')
    await page
      .getByLabel(/^Partie|^Sur quoi|section/i)
      .first()
      .selectOption('solution')
    await page.locator('.comment-filter button').click()
    await expect(page.getByText(yesIf).first()).toBeVisible()
    await expect(page.getByText(against)).toHaveCount(0)
    await expectReadable()
  })

  test('Amira is for it; Dirk loses his temper', async ({ page }) => {
    await enterAs(page, 'amira', `/en/proposals/${told.reference}`)
    await page.getByRole('radio', { name: 'For', exact: true }).check()
    await page.getByLabel('Your comment').fill('I count these calls; this would halve them.')
    await page.getByRole('button', { name: 'Publish the comment' }).click()
    await page
      .getByRole('button', { name: /^Support/ })
      .first()
      .click()
    await enterAs(page, 'dirk', `/nl/proposals/${told.reference}/comments?section=risks`)
    await page.getByRole('radio', { name: 'Neutraal' }).check()
    await page.getByLabel('Uw reactie').fill(rude)
    await page.getByRole('button', { name: 'Reactie plaatsen' }).click()
    await expect(page.getByText(rude).first()).toBeVisible()
  })

  test('four voices are shown apart, and the missing ones are named', async ({ page }) => {
    await page.goto(`/en/proposals/${told.reference}`)
    const voices = page.locator('.voices').first()
    await expect(voices.locator('> div')).toHaveCount(4)
    await expect(voices.locator('> .none')).toHaveCount(2)
    await expect(page.locator('.missing').first()).toContainText('Businesses')
    await expect(page.locator('.missing').first()).toContainText('Public services')
  })

  test('Élodie reports the rude words', async ({ page, expectReadable }) => {
    await enterAs(page, 'elodie', `/fr/proposals/${told.reference}`)
    const comment = page.locator('.cmt', { hasText: rude }).last()
    await comment.getByRole('link', { name: /^Signaler/ }).click()
    await expectReadable()
    await page.getByRole('button', { name: 'Envoyer le signalement' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await page.getByLabel('Ce qui ne va pas').fill('Accuse des personnes de vol, sans preuve.')
    await page.getByRole('button', { name: 'Envoyer le signalement' }).click()
    await expect(page.getByText('Merci. Un modérateur examine')).toBeVisible()
  })

  test('Lea hides them, and says why', async ({ page, expectReadable }) => {
    await enterAs(page, 'lea', '/en/office/moderation')
    await expectReadable()
    const report = page.getByRole('listitem').filter({ hasText: rude })
    await report.getByRole('button', { name: 'Hide the comment' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await report.getByLabel('Your reason').fill('Accuses people of theft without any proof.')
    await report.getByRole('button', { name: 'Hide the comment' }).click()
    await expect(page.getByText('The comment is hidden.')).toBeVisible()
    await expectReadable()
  })

  test('their words are gone for everybody, the rest stays', async ({ page }) => {
    for (const path of [
      `/nl/proposals/${told.reference}`,
      `/api/v1/proposals/${told.reference}/comments`,
    ]) {
      const text = await (await page.request.get(path)).text()
      expect(text).not.toContain('dieven')
      expect(text).toContain('grote letters')
    }
    await page.goto(`/nl/proposals/${told.reference}`)
    await expect(page.getByText(/moderator heeft deze reactie verborgen/)).toBeVisible()
  })
}
