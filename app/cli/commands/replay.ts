import { readFileSync } from 'node:fs'
import { readEvidence } from '~/decisions/evidence-schema.server'
import { methodVersion } from '~/decisions/method-version'
import { replayEvidence } from '~/decisions/replay'
import { type Command, Refused } from '../command'

/** Recomputes a decision from its evidence file; no database, no network. */
export const replayCommand: Command = {
  usage: 'replay FILE.json',
  does: 'does the sums of a decision again from its evidence file and says what differs',
  takes: { least: 1, most: 1 },
  async run({ words: [file = ''], print }) {
    const evidence = readEvidence(parse(file))
    if (!evidence) throw new Refused(`${file} is not an evidence file of a decision.`)
    if (evidence.method !== methodVersion) {
      throw new Refused(
        `${file} was made with method ${evidence.method}; this program has ${methodVersion}.`,
      )
    }
    const differences = replayEvidence(evidence)
    if (differences.length > 0) {
      const lines = differences.map(
        ({ path, filed, replayed }) =>
          `${path}: filed ${JSON.stringify(filed)}, replayed ${JSON.stringify(replayed)}`,
      )
      throw new Refused([`${differences.length} differences:`, ...lines.slice(0, 50)].join('\n'))
    }
    const { proposal, hash } = evidence
    print({ proposal, hash, differences: [] }, `${proposal}: every number is as filed (${hash}).`)
  },
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Refused(`${file} cannot be read: ${(error as Error).message}`)
  }
}
