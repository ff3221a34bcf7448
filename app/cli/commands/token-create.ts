import { findPerson } from '#db/queries/identity/find-person'
import { createToken } from '~/identity/commands/create-token.server'
import { tokenScopes } from '~/identity/schema'
import { toPerson } from '~/identity/to-person'
import { invariant } from '~/kernel/invariant'
import { accept } from '../accept'
import { type Command, Misused, required } from '../command'
import { findUser } from '../find-user'

export const tokenCreateCommand: Command = {
  usage: 'token create --user EMAIL --scope read|write|office|all [--name NAME]',
  does: 'makes a token for a program and prints it; it is shown this once',
  flags: { user: { type: 'string' }, scope: { type: 'string' }, name: { type: 'string' } },
  async run({ flags, open, print }) {
    const email = required(flags, 'user')
    const wanted = required(flags, 'scope')
    const scope = tokenScopes.find((known) => known === wanted)
    if (!scope) throw new Misused(`--scope is one of ${tokenScopes.join(', ')}`)
    const { app } = await open()
    const { id } = await findUser(app, email)
    const row = await findPerson(app.db.read, id)
    invariant(row, 'an account is a person')
    const name = String(flags.name ?? 'helicity token create')
    const made = accept(app, await createToken(app, toPerson(row, null), { name, scope }))
    print(made, made.token)
  },
}
