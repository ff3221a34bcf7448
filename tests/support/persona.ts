import { expect } from '@playwright/test'
import { connect } from '#db/connect'
import { openDatabase } from '#db/transaction'
import { allRows } from './all-rows'
import type { RunningApp } from './start-app'

/** Somebody who talks to the program without a browser between: headers are theirs to choose. */
export interface Persona {
  cookie: string
  /** A token made for this session's forms. */
  token: string
}

export async function enterAs(app: RunningApp, persona: string): Promise<Persona> {
  const door = await fetch(`${app.origin}/en/sign-in`)
  const visit = door.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const entered = await fetch(`${app.origin}/en/sign-in/persona`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: visit, origin: app.origin },
    body: new URLSearchParams({ token: tokenIn(await door.text()), persona, to: '/en' }),
  })
  expect(entered.status).toBe(303)
  const session = entered.headers.getSetCookie().find((cookie) => !cookie.includes('Max-Age=0'))
  const cookie = session?.split(';')[0] ?? ''
  const settings = await fetch(`${app.origin}/en/my/settings`, { headers: { cookie } })
  return { cookie, token: tokenIn(await settings.text()) }
}

const tokenIn = (page: string): string => /name="token" value="([^"]+)"/.exec(page)?.[1] ?? ''

/** Everything that a running program keeps, read beside it. */
export async function rowsOf(app: RunningApp): Promise<Record<string, string[]>> {
  const db = openDatabase(connect(`file:${app.folder}/data/helicity.db`, () => {}))
  try {
    return await allRows(db)
  } finally {
    await db.close()
  }
}
