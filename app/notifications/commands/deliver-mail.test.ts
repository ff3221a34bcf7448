import { expect, it } from 'vitest'
import { makeTestContext, type TestContext } from '#tests/support/context'
import { describeOnBothDatabases } from '#tests/support/databases'
import { makeAccount } from '#tests/support/make-account'
import type { Person } from '~/identity/schema'
import { composeLetter } from '../letter.server'
import { canReadLetter, canSeeMail } from '../policy'
import { queueLetter } from '../queue-letter.server'
import { deliverMail } from './deliver-mail.server'

describeOnBothDatabases('a letter in the outbox', (open) => {
  async function letterToDirk(isSecret = false, env: Record<string, string> = {}) {
    const ctx = makeTestContext(await open(), { env })
    const dirk = await makeAccount(ctx, { name: 'Dirk', language: 'nl' })
    return { ctx, dirk, id: await write(ctx, dirk, isSecret) }
  }

  const write = (ctx: TestContext, to: Person, isSecret = false) =>
    ctx.db.write((tx) =>
      queueLetter(tx, ctx, {
        to: { accountId: to.id, name: to.name, email: to.email },
        letter: composeLetter({
          t: ctx.words('nl'),
          locale: 'nl',
          title: 'Iets gebeurd',
          paragraphs: ['Dag'],
        }),
        about: 'P-2026-0142',
        isSecret,
      }),
    )

  it('leaves only if what it tells has happened', async () => {
    const { ctx, dirk } = await letterToDirk()
    await ctx.db.write(async (tx) => {
      await queueLetter(tx, ctx, {
        to: { accountId: dirk.id, name: dirk.name, email: dirk.email },
        letter: composeLetter({ t: ctx.words('fr'), locale: 'fr', title: 'Non', paragraphs: [] }),
      })
      return { ok: false }
    })
    const kept = await ctx.db.read.selectFrom('mail').select('subject').execute()
    expect(kept).toEqual([{ subject: 'Iets gebeurd' }])
    const jobs = await ctx.db.read.selectFrom('job').select('kind').execute()
    expect(jobs).toEqual([{ kind: 'mail' }])
  })

  it('is sent once, and marked', async () => {
    const { ctx, id } = await letterToDirk()
    await deliverMail(ctx, id)
    await deliverMail(ctx, id)
    expect(ctx.sent.map(({ subject }) => subject)).toEqual(['Iets gebeurd'])
  })

  it('keeps its Message-ID when the mailer failed and it is sent again', async () => {
    const { ctx, id } = await letterToDirk()
    const { send } = ctx.mailer
    const tried: string[] = []
    ctx.mailer.send = async (mail) => {
      tried.push(mail.message_id)
      throw new Error('451 try later')
    }
    await expect(deliverMail(ctx, id)).rejects.toThrow('451')
    ctx.mailer.send = send
    await deliverMail(ctx, id)
    expect(ctx.sent.map(({ message_id }) => message_id)).toEqual(tried)
  })

  it('answers the first one about the same thing, so that they hang together', async () => {
    const { ctx, dirk, id } = await letterToDirk()
    const answered: (string | undefined)[] = []
    ctx.mailer.send = async (_, answers) => {
      answered.push(answers)
    }
    const second = await write(ctx, dirk)
    await deliverMail(ctx, id)
    await deliverMail(ctx, second)
    expect(answered).toEqual([undefined, `<${id}@localhost>`])
  })

  it('is forgotten where it lay once it has let its reader in by mail', async () => {
    const smtp = { SMTP_URL: 'smtp://localhost:2525' }
    const { ctx, id } = await letterToDirk(true, smtp)
    await deliverMail(ctx, id)
    expect(ctx.sent[0]?.text).toContain('Dag')
    const row = await ctx.db.read.selectFrom('mail').selectAll().executeTakeFirstOrThrow()
    expect(row).toMatchObject({ subject: 'Iets gebeurd', text: '', html: '' })
  })

  it('stays to be read where no mail leaves', async () => {
    const { ctx, id } = await letterToDirk(true)
    await deliverMail(ctx, id)
    const row = await ctx.db.read.selectFrom('mail').selectAll().executeTakeFirstOrThrow()
    expect(row.text).toContain('Dag')
  })

  it('is read by an administrator, in a demo by everybody, and a secret one by its reader', async () => {
    const { ctx, dirk } = await letterToDirk()
    const karim = await makeAccount(ctx, { name: 'Karim', roles: ['administrator'] })
    const chantal = await makeAccount(ctx, { name: 'Chantal', roles: ['officer', 'board'] })
    const plain = { accountId: dirk.id, isSecret: false }
    const secret = { accountId: dirk.id, isSecret: true }
    const people = [null, dirk, chantal, karim]
    expect(people.map((viewer) => canSeeMail(viewer, false))).toEqual([false, false, false, true])
    expect(people.map((viewer) => canReadLetter(viewer, plain, true))).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(people.map((viewer) => canReadLetter(viewer, secret, true))).toEqual([
      false,
      true,
      false,
      false,
    ])
    expect(people.map((viewer) => canReadLetter(viewer, secret, false))).toEqual([
      false,
      false,
      false,
      false,
    ])
    expect(canReadLetter(null, { accountId: null, isSecret: true }, true)).toBe(false)
  })
})
