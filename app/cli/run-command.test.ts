import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands } from './commands'
import { runCommand } from './run-command'

const home = process.cwd()
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'helicity-cli-'))
  process.chdir(folder)
})
afterAll(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true, force: true })
})

async function helicity(...args: string[]) {
  let out = ''
  let err = ''
  const streams = {
    out: (text: string) => {
      out += text
    },
    err: (text: string) => {
      err += text
    },
  }
  const code = await runCommand(commands, args, {}, streams)
  return { code, out, err }
}

describe('the command line', () => {
  it('says how it is used when it is used wrongly, with exit code 2 and an empty stdout', async () => {
    for (const args of [
      [],
      ['fly'],
      ['migrate', '--fast'],
      ['migrate', 'now'],
      ['user', 'create'],
      ['user', 'create', '--email', 'a@b', '--group', 'martian'],
      ['user', 'create', '--email', 'a@b', '--group', 'citizen', '--roles', 'king'],
      ['jobs', 'run', '--until', 'tomorrow'],
      ['jobs', 'list', '--state', 'lost'],
      ['constructor'],
    ]) {
      const { code, out, err } = await helicity(...args)
      expect([args, code, out]).toEqual([args, 2, ''])
      expect(err).not.toBe('')
    }
  })

  it('gives a new installation its first administrator', async () => {
    const args = ['--email', 'karim@example.org', '--group', 'public-service']
    const made = await helicity('user', 'create', ...args, '--roles', 'administrator', '--json')
    expect(made.err).toBe('')
    expect(made.code).toBe(0)
    expect(JSON.parse(made.out).link).toMatch(
      /^http:\/\/localhost:3000\/fr\/choose-password\?token=/,
    )

    const again = await helicity('user', 'create', ...args)
    expect(again.code).toBe(1)
    expect(again.out).toBe('')
    const last = await helicity('user', 'disable', '--email', 'karim@example.org')
    expect(last.code).toBe(1)
    const nobody = await helicity('user', 'roles', '--email', 'x@example.org', '--roles', '')
    expect(nobody).toMatchObject({ code: 1, out: '' })
  })

  it('walks the log and shows the jobs', async () => {
    expect((await helicity('audit', 'verify')).out).toMatch(/^1 records, unbroken/)
    expect(JSON.parse((await helicity('jobs', 'list', '--json')).out)).toBeInstanceOf(Array)
    expect((await helicity('jobs', 'retry')).out).toBe('0 to run again.\n')
  })

  it('does not let time pass on a real installation', async () => {
    const { code, err } = await helicity('jobs', 'run', '--until', '2099-01-01T00:00Z')
    expect(code).toBe(1)
    expect(err).toContain('demo')
  })
})
