import type { Command } from '../command'

export const migrateCommand: Command = {
  usage: 'migrate',
  does: 'brings the database to the newest schema',
  async run({ open, print }) {
    const { app, isNew } = await open()
    const text = isNew ? `${app.db.name} is new and ready.` : `${app.db.name} is up to date.`
    print({ database: app.db.name, isNew }, text)
  },
}
