import type { ParseArgsConfig } from 'node:util'
import type { Config } from '~/config.server'
import type { Started } from '~/start-context.server'

export type Flags = Record<string, string | boolean | undefined>

/** What a command is given. */
export interface Call {
  flags: Flags
  /** Words after the command's name. */
  words: string[]
  config: Config
  /** Opens the database, with its schema up to date; closed by the command line itself. */
  open(): Promise<Started>
  /** A line for people, or, with --json, nothing. */
  say(line: string): void
  /** What the command is asked for: printed as JSON with --json, else as `text` says. */
  print(data: unknown, text: string): void
}

export interface Command {
  /** After `helicity`, such as `user create --email ADDRESS`. */
  usage: string
  does: string
  flags?: NonNullable<ParseArgsConfig['options']>
  /** How many words it takes after its name; none unless said. */
  takes?: { least: number; most: number }
  run(call: Call): Promise<void>
}

/** Explained on stderr; exit 1. */
export class Refused extends Error {}

/** Wrong use: the usage is shown; exit 2. */
export class Misused extends Error {}

/** A flag that must be there. */
export function required(flags: Flags, name: string): string {
  const value = flags[name]
  if (typeof value !== 'string' || value.trim() === '') throw new Misused(`--${name} is missing`)
  return value.trim()
}
