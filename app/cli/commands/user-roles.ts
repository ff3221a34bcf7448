import { changeRoles } from '~/identity/commands/change-roles.server'
import { accept } from '../accept'
import { type Command, Misused, required } from '../command'
import { findUser } from '../find-user'
import { readRoles } from '../read-roles'

export const userRolesCommand: Command = {
  usage: 'user roles --email ADDRESS --roles ROLE,ROLE',
  does: 'gives a person exactly these roles; --roles "" takes them all',
  flags: { email: { type: 'string' }, roles: { type: 'string' } },
  async run({ flags, open, print }) {
    const email = required(flags, 'email')
    if (typeof flags.roles !== 'string') throw new Misused('--roles is missing')
    const roles = readRoles(flags.roles)
    const { app } = await open()
    const { id } = await findUser(app, email)
    accept(app, await changeRoles(app, 'operator', { accountId: id, roles }))
    print({ accountId: id, roles }, `${email}: ${roles.join(', ') || 'no roles'}.`)
  },
}
