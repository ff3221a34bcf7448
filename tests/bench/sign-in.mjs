import { ask } from './client.mjs'

/** The cookie of somebody of the demo region. */
export async function signIn(origin, persona) {
  const page = await ask(origin, { path: '/en/sign-in' })
  const visit = page.headers['set-cookie'][0].split(';')[0]
  const token = /name="token" value="([^"]+)"/.exec(page.body.toString())[1]
  const entered = await ask(origin, {
    path: '/en/sign-in/persona',
    method: 'POST',
    status: 303,
    headers: { cookie: visit, origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ token, persona, to: '/en' }).toString(),
  })
  return entered.headers['set-cookie'].find((cookie) => !cookie.includes('Max-Age=0')).split(';')[0]
}
