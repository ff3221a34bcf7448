import { loadReference } from '#db/seeds/load-reference'
import type { Command } from '../command'

export const seedReferenceCommand: Command = {
  usage: 'seed reference',
  does: 'loads the indicator framework, the municipalities and their sources; keeps what is there',
  async run({ open, print }) {
    const { app } = await open()
    const loaded = await app.db.write(loadReference)
    print(loaded, 'The reference data is there.')
  },
}
