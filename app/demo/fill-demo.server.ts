import { calls, proposals } from '#db/seeds/demo/content'
import type { AppContext } from '~/context.server'
import { handlers } from '~/jobs/registry.server'
import { playRegion } from './play-region.server'

/** Tells the whole demo region up to now into an empty database. */
export async function fillDemo(app: AppContext): Promise<void> {
  const region = { calls, proposals, dayZero: app.clock.now() }
  await app.db.inBulk(() => playRegion(app, handlers, region))
}
