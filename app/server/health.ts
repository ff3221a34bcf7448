import type { AppContext } from '~/context.server'

/** `/readyz`: the database answers and this program is not on its way out. */
export async function isReady(app: AppContext, isStopping: () => boolean): Promise<boolean> {
  if (isStopping()) return false
  try {
    await Promise.race([Promise.resolve(app.db.readPulse()), tooLate()])
    return true
  } catch {
    return false
  }
}

const tooLate = () =>
  new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('the database did not answer within 2 s')), 2000).unref()
  })
