import { expect, it } from 'vitest'
import { z } from 'zod'
import type { RequestContext } from '~/context.server'
import { makeFormToken } from './form-token.server'
import { readForm } from './read-form.server'

const secret = Buffer.from('a secret that only tests know, 32')
const token = makeFormToken(secret, 'elodie')
// Only what a form is read with.
const context = { formToken: token, t: (code: string) => code } as unknown as RequestContext

const post = (fields: Record<string, string>) =>
  readForm(
    new Request('http://localhost/en', { method: 'POST', body: new URLSearchParams(fields) }),
    context,
    z.object({ name: z.string().min(3), rows: z.array(z.string()).default([]) }),
  )

it('reads the fields that the page has, and no others', async () => {
  const read = await post({ token, name: 'Élodie', 'rows[1]': 'b', 'rows[0]': 'a', role: 'board' })
  expect(read.ok && read.value).toEqual({ name: 'Élodie', rows: ['a', 'b'] })
})

it('keeps what was typed and says beside each field what is wrong', async () => {
  const read = await post({ token, name: 'É' })
  expect(!read.ok && read.response.init?.status).toBe(400)
  expect(!read.ok && read.response.data.reply.initialValue).toMatchObject({ name: 'É' })
  expect(!read.ok && read.response.data.reply.error).toEqual({ name: ['http.field.too-short'] })
})

it('keeps the text of a form whose token is not of this session', async () => {
  const read = await post({ token: 'x', name: 'Élodie' })
  expect(!read.ok && read.response.init?.status).toBe(403)
  expect(!read.ok && read.response.data.reply.initialValue).toMatchObject({ name: 'Élodie' })
})

it('is not held up by a list with four billion places, nor by orders to its parser', async () => {
  const began = performance.now()
  const foreign = {
    'rows[4294967290]': 'x',
    'rows[100].a[0]': 'x',
    __intent__: 'x',
    __state__: '{',
  }
  const read = await post({ token, name: 'É', ...foreign })
  expect(!read.ok && read.response.init?.status).toBe(400)
  expect(performance.now() - began).toBeLessThan(1000)
})
