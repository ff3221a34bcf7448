import type { Worker } from 'node:worker_threads'
import { fail, type Result } from '~/kernel/result'
import type { AnalysisMethod } from './analysis.server'
import type { Question, WorkerReply } from './analysis-worker'

type Answer = Result<Record<string, unknown>>

export interface Analyst {
  /**
   * Answers as `analyse` does, on another thread, one question after the other. Ended by the signal or
   * after `timeLimit` milliseconds of work; then the answer is a refusal. Rejects on a defect.
   */
  ask(
    method: AnalysisMethod,
    input: unknown,
    options?: { timeLimit?: number; signal?: AbortSignal },
  ): Promise<Answer>
  /** How many questions wait, the one at work included. */
  waiting(): number
  close(): Promise<void>
}

interface Job {
  question: Question
  timeLimit: number | undefined
  settle(outcome: { answer: Answer } | { defect: Error }): void
}

/**
 * One worker, started by `spawn` at the first question and kept. A solver in WebAssembly listens to
 * nobody while it runs, so a question is cancelled by ending its thread; the next one gets a new one.
 */
export function createAnalyst(spawn: () => Worker): Analyst {
  const jobs: Job[] = []
  let worker: Worker | null = null
  let timer: NodeJS.Timeout | undefined

  const finish = (outcome: Parameters<Job['settle']>[0]) => {
    clearTimeout(timer)
    jobs.shift()?.settle(outcome)
    next()
  }
  const endThread = () => {
    const ended = worker
    worker = null
    return ended?.terminate()
  }
  const stop = (code: 'cancelled' | 'too-long') => {
    void endThread()
    finish({ answer: refusal(code) })
  }
  const next = () => {
    const [job] = jobs
    if (!job) return
    worker ??= listenTo(spawn())
    if (job.timeLimit !== undefined) timer = setTimeout(() => stop('too-long'), job.timeLimit)
    worker.postMessage(job.question)
  }
  /** A thread that was ended may still have something to say; nobody listens to it any more. */
  const listenTo = (started: Worker) => {
    const fail = (error: Error) => {
      if (worker !== started) return
      worker = null
      finish({ defect: error })
    }
    started.on('message', (reply: WorkerReply) => {
      if (worker !== started) return
      finish(reply.kind === 'answer' ? reply : { defect: new Error(reply.message) })
    })
    started.on('error', fail)
    started.on('exit', (code) => fail(new Error(`The analysis thread ended with ${code}`)))
    started.unref()
    return started
  }

  return {
    ask: (method, input, { timeLimit, signal } = {}) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return resolve(refusal('cancelled'))
        const job: Job = {
          question: { method, input },
          timeLimit,
          settle(outcome) {
            signal?.removeEventListener('abort', cancel)
            if ('answer' in outcome) resolve(outcome.answer)
            else reject(outcome.defect)
          },
        }
        const cancel = () => {
          if (jobs[0] === job) return stop('cancelled')
          jobs.splice(jobs.indexOf(job), 1)
          job.settle({ answer: refusal('cancelled') })
        }
        signal?.addEventListener('abort', cancel)
        jobs.push(job)
        if (jobs.length === 1) next()
      }),
    waiting: () => jobs.length,
    async close() {
      clearTimeout(timer)
      for (const job of jobs.splice(0)) job.settle({ answer: refusal('cancelled') })
      await endThread()
    },
  }
}

const refusal = (code: 'cancelled' | 'too-long') =>
  fail('unavailable', { code: `portfolio.reason.${code}` })
