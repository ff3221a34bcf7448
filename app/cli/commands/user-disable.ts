import { disableAccount } from '~/identity/commands/disable-account.server'
import { accept } from '../accept'
import { type Command, required } from '../command'
import { findUser } from '../find-user'

export const userDisableCommand: Command = {
  usage: 'user disable --email ADDRESS',
  does: 'closes an account: its sessions, tokens and links end at once',
  flags: { email: { type: 'string' } },
  async run({ flags, open, print }) {
    const email = required(flags, 'email')
    const { app } = await open()
    const { id } = await findUser(app, email)
    accept(app, await disableAccount(app, 'operator', id))
    print({ accountId: id }, `${email} can no longer sign in.`)
  },
}
