import { commands } from './commands'
import { runCommand } from './run-command'

process.exitCode = await runCommand(commands, process.argv.slice(2), process.env, {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
})
