import { createServer } from 'node:net'
import { type Config, readConfig } from '~/config.server'
import { fillDemo } from '~/demo/fill-demo.server'
import { handlers } from '~/jobs/registry.server'
import { startRunner } from '~/jobs/start-runner.server'
import { openInstallation } from '~/open-installation.server'
import { greeting } from './greeting'
import { type ServerParts, startServer } from './start-server'

export type Front = Pick<ServerParts, 'render' | 'serveAsset' | 'keepsPages'>

/** The whole life of the web server: settings, database, jobs, listening, and an orderly end. */
export async function runServer(front: Front): Promise<void> {
  const read = readConfig(process.env)
  if (!read.ok) return giveUp(...read.faults)
  const { config } = read
  // Before anything is made: a second `npm start` by mistake should cost nothing.
  const taken = await probePort(config)
  if (taken) return giveUp(portFault(taken, config))
  const outcome = await openInstallation(config, { fillDemo, say })
  if (!outcome.ok) return giveUp(outcome.fault)
  const started = outcome.value

  const server = await startServer({ config, started, ...front }).catch((error) => error as Error)
  if (server instanceof Error) {
    await started.close()
    return giveUp(portFault(server, config))
  }
  const runner = startRunner(started.app, handlers)
  say(greeting({ origin: config.origin, isDemo: started.app.isDemo }))

  let isStopping = false
  const stop = async () => {
    // Whoever asks twice does not want to wait.
    if (isStopping) process.exit(1)
    isStopping = true
    await server.stop()
    await runner.stop()
    await started.close()
    process.exit(0)
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
}

/** To stderr: stdout is for programs. */
function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

function giveUp(...faults: string[]): never {
  for (const fault of faults) say(`Helicity cannot start: ${fault}`)
  // While developing, Vite would keep the process alive.
  process.exit(1)
}

function probePort({ host, port }: Config): Promise<Error | null> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', resolve)
    probe.listen(port, host, () => probe.close(() => resolve(null)))
  })
}

function portFault(error: NodeJS.ErrnoException, { host, port }: Config): string {
  if (error.code === 'EADDRINUSE') {
    return `port ${port} is in use. Stop the other program, or choose another: PORT=${port + 1} npm start`
  }
  if (error.code === 'EACCES')
    return `this user may not listen on port ${port}. Set PORT above 1023.`
  if (error.code === 'EADDRNOTAVAIL') return `HOST ${host} is not an address of this computer.`
  return error.message
}
