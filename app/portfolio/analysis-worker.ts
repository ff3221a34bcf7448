import { parentPort } from 'node:worker_threads'
import { type AnalysisMethod, analyse } from './analysis.server'

export interface Question {
  method: AnalysisMethod
  input: unknown
}

export type WorkerReply =
  | { kind: 'answer'; answer: Awaited<ReturnType<typeof analyse>> }
  | { kind: 'defect'; message: string }

/** The thread that does the sums: one question in, one answer out, so that no page waits for them. */
parentPort?.on('message', async ({ method, input }: Question) => {
  const reply: WorkerReply = await analyse(method, input).then(
    (answer) => ({ kind: 'answer', answer }),
    (error: unknown) => ({ kind: 'defect', message: String(error) }),
  )
  parentPort?.postMessage(reply)
})
