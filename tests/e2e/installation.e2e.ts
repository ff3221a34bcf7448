import type { Page } from '@playwright/test'
import { runCommand } from '#tests/support/api-client'
import { test as base, expect } from '#tests/support/browser-test'
import { type RunningApp, startApp } from '#tests/support/start-app'
import { type Mailbox, startMailbox } from '#tests/support/start-mailbox'

/** A city installs Helicity for itself: no demonstration, its own database, its own mail server. */
const test = base.extend<object, { app: RunningApp; mailbox: Mailbox }>({
  mailbox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from a pattern
    async ({}, use) => {
      const mailbox = await startMailbox()
      await use(mailbox)
      await mailbox.stop()
    },
    { scope: 'worker' },
  ],
  app: [
    async ({ mailbox }, use) => {
      const app = await startApp({
        env: {
          DATABASE_URL: 'file:./data/city.db',
          SMTP_URL: mailbox.url,
          MAIL_FROM: 'Helicity <office@city.example>',
        },
      })
      await use(app)
      await app.stop()
    },
    { scope: 'worker' },
  ],
})
test.describe.configure({ mode: 'serial' })

const administrator = { email: 'amelie@city.example', password: 'zes tramhaltes in de regen' }
const resident = { email: 'tomas@people.example', password: 'vier muizen op de tram' }

test('the first administrator is made on the command line and chooses a password', async ({
  page,
  app,
  expectReadable,
}) => {
  await page.goto('/en/sign-in')
  await expect(page.locator('input[name="persona"]')).toHaveCount(0)
  await expect(page.getByText('A demonstration')).toHaveCount(0)
  await expectReadable()

  const printed = runCommand(
    app,
    ...['user', 'create', '--email', administrator.email, '--name', 'Amélie Peeters'],
    ...['--group', 'public-service', '--roles', 'administrator', '--language', 'fr'],
  )
  const link = new URL(/https?:\S+/.exec(printed)?.[0] ?? '')
  expect(link.origin).toBe(app.origin)
  await page.goto(link.href)
  await expectReadable()
  await page.getByLabel('Nouveau mot de passe').fill('court')
  await page.getByRole('button', { name: 'Enregistrer le mot de passe' }).click()
  await expect(page.getByRole('alert')).toContainText('10')
  await page.getByLabel('Nouveau mot de passe').fill(administrator.password)
  await page.getByRole('button', { name: 'Enregistrer le mot de passe' }).click()
  await signIn(page, administrator)

  // The link was good once.
  await page.goto(link.href)
  await expect(page.getByLabel('Nouveau mot de passe')).toHaveCount(0)
  await expectReadable()
})

test('somebody signs up and confirms the address by the letter', async ({
  page,
  app,
  mailbox,
  expectReadable,
}) => {
  await page.goto('/nl/sign-up')
  await expectReadable()
  await page.getByLabel('Naam').fill('Tomas De Smet')
  await page.getByLabel('E-mailadres').fill(resident.email)
  await page.getByLabel(/^Burgers/).check()
  await page.getByLabel('Nieuw wachtwoord').fill(resident.password)
  await page.getByLabel('Ik ben 13 jaar of ouder').check()
  await page.getByRole('button', { name: 'Mijn account maken' }).click()
  await expect(page.locator('h1')).toHaveText('Kijk in uw mailbox')
  await expectReadable()

  const letter = await mailbox.letterTo(resident.email, /Bevestig uw adres/)
  expect(letter.from?.text).toContain('office@city.example')
  expect(letter.html).toContain('lang="nl"')
  await page.goto(linkIn(letter.text ?? '', app.origin))
  await expectReadable()
  await page.getByRole('button', { name: 'Mijn adres bevestigen' }).click()
  await expect(page.getByText('Uw adres is bevestigd.')).toBeVisible()
  await signIn(page, resident, 'nl')
  await page.goto('/nl/my/settings')
  await expect(page.getByText(resident.email)).toBeVisible()
})

test('who forgets the password chooses another by a letter', async ({ page, app, mailbox }) => {
  await page.goto('/nl/reset')
  await page.getByLabel('E-mailadres').fill(resident.email)
  await page.getByRole('button', { name: 'Stuur me de link' }).click()
  const letter = await mailbox.letterTo(resident.email, /nieuw wachtwoord/)
  await page.goto(linkIn(letter.text ?? '', app.origin))
  resident.password = 'negen eenden in het kanaal'
  await page.getByLabel('Nieuw wachtwoord').fill(resident.password)
  await page.getByRole('button', { name: 'Het wachtwoord bewaren' }).click()
  await signIn(page, resident, 'nl')
  await mailbox.letterTo(resident.email, /Uw wachtwoord is veranderd/)
})

test('the administrator gives a role, and the person is told', async ({
  page,
  mailbox,
  expectReadable,
}) => {
  await signIn(page, administrator)
  await page.goto('/fr/office/people?q=tomas')
  await expectReadable()
  await page.getByRole('link', { name: 'Tomas De Smet' }).click()
  await expectReadable()
  await page.getByRole('checkbox', { name: /^évaluation/i }).check()
  await page.getByRole('button', { name: 'Enregistrer les rôles' }).click()
  await expect(page.getByRole('checkbox', { name: /^évaluation/i })).toBeChecked()
  await mailbox.letterTo(resident.email, /Uw rollen zijn veranderd/)
})

test('a call is written in two languages, and published once nothing is missing', async ({
  page,
  app,
  expectReadable,
}) => {
  const people = { board: ['public-service', 'citizen', 'academia'], reviewer: ['academia'] }
  for (const [role, groups] of Object.entries(people)) {
    for (const [place, group] of groups.entries()) {
      const email = `${role}-${place}@city.example`
      runCommand(app, 'user', 'create', '--email', email, '--group', group, '--roles', role)
    }
  }
  await signIn(page, administrator)
  await page.goto('/fr/office/calls')
  await expectReadable()
  await page.getByRole('link', { name: 'Nouvel appel' }).click()
  await expectReadable()
  const part = (name: string) => page.getByRole('region', { name, exact: true })
  await part('Titre').getByLabel('Français').fill('Des rues qui respirent')
  await part('Résumé').getByLabel('Français').fill('Moins de bruit, plus d’air, en mesurant.')
  await part('Conditions').getByLabel('Français').fill('Ouvert à tous ceux qui vivent ici.')
  const year = new Date().getFullYear() + 1
  await page.getByLabel('Ouvre le').fill(`${year}-03-01`)
  await page.getByLabel('Se clôt à la fin du').fill(`${year}-02-01`)
  await page.getByLabel('Budget total').fill('beaucoup')
  await page.getByLabel('Connectivité').fill('100')
  await page.getByLabel('Notes nécessaires').fill('2')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.getByRole('alert')).toContainText('Donnez un montant en euros entiers.')
  await expect(page.getByLabel('Budget total')).toHaveValue('beaucoup')
  await expect(part('Titre').getByLabel('Français')).toHaveValue('Des rues qui respirent')
  await page.getByLabel('Budget total').fill('400 000')
  await page.getByLabel('Subside maximum par proposition').fill('100 000')
  await page.getByLabel('Se clôt à la fin du').fill(`${year}-04-01`)
  await page.getByRole('button', { name: 'Enregistrer' }).click()

  // Dutch is missing: the page says so, and has no button that publishes.
  await expect(page.getByText('Enregistré.')).toBeVisible()
  await expect(page.getByText(/Il manque le titre en néerlandais/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Publier' })).toHaveCount(0)
  await expectReadable()

  await part('Titre').getByLabel('Nederlands').fill('Straten die ademen')
  await part('Résumé').getByLabel('Nederlands').fill('Minder lawaai, meer lucht, al metend.')
  await part('Conditions').getByLabel('Nederlands').fill('Open voor wie hier woont.')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByRole('button', { name: 'Publier' }).click()
  await expect(page.getByText('Cet appel est publié')).toBeVisible()
  await expectReadable()

  await page.goto('/nl/calls')
  await page.getByRole('link', { name: /Straten die ademen/ }).click()
  await expect(page.locator('h1')).toHaveText('Straten die ademen')
  await expectReadable()
  await page.goto('/de/calls')
  await expect(page.getByRole('link', { name: /Des rues qui respirent/ })).toBeVisible()
})

async function signIn(page: Page, who: { email: string; password: string }, lang = 'fr') {
  const words = {
    fr: { email: 'Adresse e-mail', password: 'Mot de passe', submit: 'Se connecter' },
    nl: { email: 'E-mailadres', password: 'Wachtwoord', submit: 'Aanmelden' },
  }[lang]
  await page.goto(`/${lang}/sign-in`)
  await page.getByLabel(words?.email ?? '').fill(who.email)
  await page.getByLabel(words?.password ?? '').fill(who.password)
  await page.getByRole('button', { name: words?.submit, exact: true }).click()
  await expect(
    page
      .locator('summary, button')
      .getByText(/Amélie|Tomas/)
      .first(),
  ).toBeVisible()
}

/** The link with a token in a letter's text; it must lead to the program that sent it. */
function linkIn(text: string, origin: string): string {
  const link = /https?:\S*token=[^\s)>\]]+/.exec(text)?.[0] ?? ''
  expect(new URL(link).origin).toBe(origin)
  return link
}
