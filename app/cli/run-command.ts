import { parseArgs } from 'node:util'
import { readConfig } from '~/config.server'
import { openInstallation } from '~/open-installation.server'
import type { Started } from '~/start-context.server'
import { type Command, Misused, Refused } from './command'

export interface Streams {
  out(text: string): void
  err(text: string): void
}

export type Commands = Readonly<Record<string, Command>>

/**
 * Runs one command line. Answers its exit code: 0 done, 1 a refusal explained on stderr, 2 wrong use.
 * Anything else is a defect and is thrown.
 */
export async function runCommand(
  commands: Commands,
  args: string[],
  env: Record<string, string | undefined>,
  streams: Streams,
): Promise<0 | 1 | 2> {
  const line = (text: string) => streams.err(`${text}\n`)
  if (args.length === 0 || args[0] === 'help' || args.includes('--help')) {
    const asked = find(commands, args)
    if (asked) line(`helicity ${asked.command.usage}\n  ${asked.command.does}`)
    else line(usageOf(commands))
    return args.length === 0 ? 2 : 0
  }
  const found = find(commands, args)
  if (!found) {
    line(`There is no command "${args.slice(0, 2).join(' ')}".\n${usageOf(commands)}`)
    return 2
  }
  let started: Started | null = null
  try {
    const { flags, words } = parse(found.command, found.rest)
    const config = readConfig(env)
    if (!config.ok) throw new Refused(config.faults.join('\n'))
    await found.command.run({
      flags,
      words,
      config: config.config,
      open: async () => {
        const outcome = await openInstallation(config.config, { say: line })
        if (!outcome.ok) throw new Refused(outcome.fault)
        started = outcome.value
        return started
      },
      say: (text) => {
        if (!flags.json) line(text)
      },
      print: (data, text) => streams.out(flags.json ? `${JSON.stringify(data)}\n` : `${text}\n`),
    })
    return 0
  } catch (error) {
    if (error instanceof Misused) {
      line(`${error.message}\nUse: helicity ${found.command.usage}`)
      return 2
    }
    if (!(error instanceof Refused)) throw error
    line(error.message)
    return 1
  } finally {
    await (started as Started | null)?.close()
  }
}

/** `user create …` before `migrate …`: the longest name that fits. */
function find(commands: Commands, args: string[]) {
  for (const length of [2, 1]) {
    const name = args.slice(0, length).join(' ')
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (command) return { command, rest: args.slice(length) }
  }
  return null
}

function parse(command: Command, rest: string[]) {
  const { least, most } = command.takes ?? { least: 0, most: 0 }
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      options: { json: { type: 'boolean' }, ...command.flags },
      allowPositionals: true,
      strict: true,
    })
    if (positionals.length < least) throw new Misused('A word is missing.')
    if (positionals.length > most) throw new Misused(`Not understood: ${positionals[most]}`)
    return { flags: values as Record<string, string | boolean | undefined>, words: positionals }
  } catch (error) {
    if (error instanceof Misused) throw error
    // parseArgs explains an unknown flag in its first sentence.
    throw new Misused((error as Error).message.split('. ')[0] ?? 'Not understood.')
  }
}

function usageOf(commands: Commands): string {
  const lines = Object.values(commands).map(({ usage, does }) => `  ${usage}\n      ${does}`)
  return `npm run -s helicity -- COMMAND [--json]\n${lines.join('\n')}`
}
