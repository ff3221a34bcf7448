import type { Locator, Page } from '@playwright/test'
import { enterAs, expect } from '#tests/support/browser-test'
import { test } from '#tests/support/story-test'
import { told } from './told'

const problem =
  'People phone the desk three times because nobody tells them where a request stands.'

/** Presses Tab until `target` has the focus; a person would give up after a hundred. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 100; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(target).toBeFocused()
}

/** Step 1: Bram writes a proposal, is interrupted, errs, is overtaken by himself, and sends it. */
export function bramWrites(): void {
  test('Bram finds the open call and begins a draft', async ({ page, expectReadable }) => {
    await enterAs(page, 'bram', '/en/calls')
    await expectReadable()
    await page.getByRole('link', { name: 'Digital public services within' }).first().click()
    await expectReadable()
    await page.getByRole('link', { name: 'Write a proposal' }).first().click()
    await expectReadable()
    await expect(page.getByRole('radio', { name: /^Digital public services/ })).toBeChecked()
    await page.getByRole('button', { name: 'Start writing' }).click()
    await expect(page).toHaveURL(/\/en\/proposals\/P-\d{4}-\d{4}\/edit\/problem$/)
    told.reference = /P-\d{4}-\d{4}/.exec(page.url())?.[0] ?? ''
    await expectReadable()
  })

  test('what is wrong is said beside the field and on top, and nothing typed is lost', async ({
    page,
    expectReadable,
  }) => {
    await enterAs(page, 'bram', `/en/proposals/${told.reference}/edit/problem`)
    await page.getByLabel('Title', { exact: true }).fill('Too short')
    await page.getByLabel('The problem').fill(problem)
    await page.getByLabel('The whole Region').check()
    await page.getByRole('button', { name: 'Save and continue' }).click()

    const title = page.getByLabel('Title', { exact: true })
    await expect(title).toHaveAttribute('aria-invalid', 'true')
    await expect(title).toHaveAccessibleDescription(/Write at least 10 characters/)
    const summary = page.getByRole('alert')
    await expect(summary).toContainText(/Title.*Write at least 10 characters\./)
    await expect(title).toHaveValue('Too short')
    await expect(page.getByLabel('The problem')).toHaveValue(problem)
    await expect(page.getByLabel('The whole Region')).toBeChecked()
    await expectReadable()

    // The summary has the focus, and its line leads to the field.
    await expect(page.locator('.err-sum')).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(title).toBeFocused()
  })

  test('Bram fills in the first page with the keyboard alone', async ({ page }) => {
    await enterAs(page, 'bram', `/en/proposals/${told.reference}/edit/problem`)
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Skip to content' })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByLabel('Title', { exact: true }))
    const outline = await page
      .getByLabel('Title', { exact: true })
      .evaluate((element) => getComputedStyle(element).outlineStyle)
    expect(outline).not.toBe('none')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(told.title)
    await page.keyboard.press('Tab')
    await expect(page.getByLabel('The problem')).toBeFocused()
    await tabTo(page, page.getByLabel('The whole Region'))
    await expect(page.getByLabel('The whole Region')).toBeChecked()
    await tabTo(page, page.getByRole('button', { name: 'Save and continue' }))
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/edit\/solution$/)
  })

  test('he is called away, and finds his draft again', async ({ page, expectReadable }) => {
    await enterAs(page, 'bram', `/en/proposals/${told.reference}/edit/solution`)
    await expectReadable()
    const solution = 'A page and a printed slip with the same number, in four languages.'
    await page.getByLabel('The solution').fill(solution)
    await page.getByRole('button', { name: 'Save and come back later' }).click()
    await expect(page).toHaveURL(/\/edit\?saved=1$/)
    await expectReadable()

    await page.goto('/en/my/drafts')
    await expectReadable()
    await page.getByRole('link', { name: told.title }).click()
    await page.getByRole('link', { name: 'Solution', exact: true }).first().click()
    await expect(page.getByLabel('The solution')).toHaveValue(solution)
    await page.getByLabel('Summary').fill(told.summary)
    await page.getByRole('checkbox', { name: /^Digital public services/ }).check()
    await page.getByRole('button', { name: 'Save and continue' }).click()
    await expect(page).toHaveURL(/\/edit\/indicators$/)
  })

  test('the sentence says what he promises', async ({
    page,
    expectReadable,
    javaScriptEnabled,
  }) => {
    await enterAs(page, 'bram', `/en/proposals/${told.reference}/edit/indicators`)
    await expectReadable()
    await page.getByLabel('Add an indicator').selectOption('PUB-USERS')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByLabel('Low').fill('83')
    await page.getByLabel('Likely').fill('82')
    await page.getByLabel('High').fill('83')
    await page.getByLabel('By the end of').fill(String(new Date().getFullYear() + 2))
    await page.getByLabel('Part of the population reached').fill('20')
    await page.getByLabel('Why do you believe it?').fill('A pilot at one desk, 2025.')
    await page.getByRole('button', { name: 'Save and continue' }).click()
    await expect(page.getByRole('alert')).toContainText('Likely cannot be lower than low.')
    await expect(page.getByLabel('Low')).toHaveValue('83')
    await expectReadable()

    await page.getByLabel('Low').fill('81.5')
    // With script while he types; without it, by a button.
    if (!javaScriptEnabled) await page.getByRole('button', { name: /see the sentence/ }).click()
    await expect(page.locator('.promised')).toContainText(told.promise)
    await page.getByRole('button', { name: 'Save and continue' }).click()
    await expect(page).toHaveURL(/\/edit\/partners$/)
  })

  test('he asks a partner, and takes a wrong address back', async ({ page, expectReadable }) => {
    await enterAs(page, 'bram', `/en/proposals/${told.reference}/edit/partners`)
    await expectReadable()
    await page.getByLabel('Name of the person').fill('Noor')
    await page.getByRole('radio', { name: /^Academic/ }).check()
    await page.getByLabel('E-mail address').fill('noor at the school')
    await page.getByRole('button', { name: 'Send the invitation' }).click()
    await expect(page.getByRole('alert')).toContainText('Give an e-mail address')
    await expect(page.getByLabel('Name of the person')).toHaveValue('Noor')
    await expect(page.getByLabel('E-mail address')).toHaveValue('noor at the school')
    await page.getByLabel('E-mail address').fill('noor@school.example')
    await page.getByRole('button', { name: 'Send the invitation' }).click()
    await expect(page.getByText('We have sent a letter to Noor.')).toBeVisible()
    await page.getByRole('button', { name: 'Take Noor off the proposal' }).click()
    await page.getByRole('button', { name: 'Save and continue' }).click()
    await expect(page).toHaveURL(/\/edit\/budget$/)
  })

  test.describe(() => {
    // What saves itself while one types is told so too, by an answer that the browser reports.
    test.use({
      expectedMessages: [[/409 \(Conflict\) .*\/edit\/budget\/draft/], { scope: 'test' }],
    })

    test('two windows: the later one is told, and keeps its text', async ({
      page,
      context,
      expectReadable,
    }) => {
      await enterAs(page, 'bram', `/en/proposals/${told.reference}/edit/budget`)
      await expectReadable()
      const other = await context.newPage()
      await other.goto(page.url())
      await page.getByLabel('Money needed').fill('90 000')
      await page.getByLabel('Duration').fill('12')
      await page.getByRole('button', { name: 'Save and come back later' }).click()
      await expect(page).toHaveURL(/\/edit\?saved=1$/)

      await other.getByLabel('Money needed').fill('80 000')
      await other.getByLabel('What could go wrong?').fill('The communes may be late.')
      const answer = other.waitForResponse((response) => response.request().isNavigationRequest())
      await other.getByRole('button', { name: 'Save and continue' }).click()
      expect((await answer).status()).toBe(409)
      await expect(other.getByText('This draft was changed elsewhere')).toBeVisible()
      await expect(other.getByLabel('Money needed')).toHaveValue('80 000')
      await expect(other.getByLabel('What could go wrong?')).toHaveValue(
        'The communes may be late.',
      )
      await expect(other.getByText(/Saved at .*90,000/)).toBeVisible()
      await expectReadable(other)

      await other.getByLabel('Money needed').fill('90 000')
      await other.getByLabel('Duration').fill('12')
      await other.getByLabel('Item 1', { exact: true }).fill('Development')
      await other.getByLabel('Amount of item 1').fill('90 000')
      await other.getByLabel('Transversality').fill('Three services share one number.')
      await other.getByLabel('Pooling').fill('The code is open, any commune can reuse it.')
      await other.getByLabel('Digital inclusion').fill('The slip is printed and read out by phone.')
      await other.getByLabel('European integration').fill('It follows the single digital gateway.')
      await other.getByRole('button', { name: 'Save mine in its place' }).click()
      await expect(other).toHaveURL(/\/edit\/check$/)
      await other.close()
    })
  })

  test('he reads it through and sends it', async ({ page, expectReadable }) => {
    await enterAs(page, 'bram', `/en/proposals/${told.reference}/edit/check`)
    await expect(page.getByText(told.promise)).toBeVisible()
    await expectReadable()
    await page.getByRole('button', { name: 'Send the proposal' }).click()
    await expect(page).toHaveURL(new RegExp(`/en/proposals/${told.reference}/submitted$`))
    await expect(page.getByText(told.reference).first()).toBeVisible()
    await expectReadable()
  })
}
