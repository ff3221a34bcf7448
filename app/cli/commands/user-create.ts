import { isLocale } from '~/i18n/locales'
import { createAccount } from '~/identity/commands/create-account.server'
import { helixGroups } from '~/identity/schema'
import { accept } from '../accept'
import { type Command, Misused, required } from '../command'
import { readRoles } from '../read-roles'

export const userCreateCommand: Command = {
  usage:
    'user create --email ADDRESS --group GROUP [--roles ROLE,ROLE] [--name NAME] [--language fr|nl|en|de]',
  does: 'makes an account and prints a link, good once, to choose a password',
  flags: {
    email: { type: 'string' },
    group: { type: 'string' },
    roles: { type: 'string' },
    name: { type: 'string' },
    language: { type: 'string' },
  },
  async run({ flags, open, print }) {
    const email = required(flags, 'email')
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new Misused('--email is not an e-mail address')
    const group = required(flags, 'group')
    const helix = helixGroups.find((known) => known === group)
    if (!helix) throw new Misused(`--group is one of ${helixGroups.join(', ')}`)
    const language = flags.language ?? 'fr'
    if (!isLocale(language)) throw new Misused('--language is fr, nl, en or de')
    const roles = readRoles(String(flags.roles ?? ''))
    const name = String(flags.name ?? email.split('@')[0])

    const { app } = await open()
    const account = { email, name, helix, language, roles }
    const created = accept(app, await createAccount(app, account))
    print(created, `Account made. To choose a password, open once:\n${created.link}`)
  },
}
