import { text } from 'node:stream/consumers'
import { translatorFor } from '~/words.server'
import { type Command, Misused, Refused } from '../command'

/** The science alone: no database, no network; JSON in on stdin, JSON out on stdout. */
export const analyseCommand: Command = {
  usage: 'analyse METHOD < in.json > out.json',
  does: 'does the sums of one method: index, agreement, calibrate, smaa, sensitivity, portfolio, core-index, assign',
  takes: { least: 1, most: 1 },
  async run({ words: [wanted], print }) {
    // Loaded here, so that no other command waits for the solver.
    const { analyse, analysisMethods } = await import('~/portfolio/analysis.server')
    const method = analysisMethods.find((known) => known === wanted)
    if (!method) throw new Misused(`METHOD is one of ${analysisMethods.join(', ')}`)
    const answer = await analyse(method, parse(await text(process.stdin)))
    if (!answer.ok) {
      const t = translatorFor('en')
      const { reasons, fields = {} } = answer.failure
      const said = reasons.map(({ code, params }) => t(code, params))
      const named = Object.entries(fields).flatMap(([field, list]) =>
        list.map(({ code, params }) => `${field}: ${t(code, params)}`),
      )
      throw new Refused([...said, ...named].join('\n'))
    }
    const json = JSON.stringify(answer.value)
    print(answer.value, json)
  },
}

function parse(written: string): unknown {
  try {
    return JSON.parse(written)
  } catch {
    throw new Refused('The input is not JSON.')
  }
}
