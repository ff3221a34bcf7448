import { fillDemo } from '~/demo/fill-demo.server'
import { openInstallation } from '~/open-installation.server'
import { makesDemo } from '~/start-context.server'
import { type Command, Refused } from '../command'

export const seedDemoCommand: Command = {
  usage: 'seed demo',
  does: 'makes a demo region where there is no database yet',
  async run({ config, say, print }) {
    if (!makesDemo(config)) {
      throw new Refused(
        'A demo region is made only in the default file, ./data/helicity.db, while there is none, and only without an APP_ORIGIN that others can reach.',
      )
    }
    const outcome = await openInstallation(config, { fillDemo, say })
    if (!outcome.ok) throw new Refused(outcome.fault)
    await outcome.value.close()
    print({ database: outcome.value.app.db.name }, 'The demo region is ready: npm start')
  },
}
