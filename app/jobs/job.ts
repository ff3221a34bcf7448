import type { AppContext } from '~/context.server'
import type { Result } from '~/kernel/result'

export interface Job {
  id: string
  payload: Record<string, unknown>
  /** 1 at the first try. */
  attempt: number
}

/**
 * Does one job. It may run twice (a crash after the work and before the mark), so it must stand
 * that. A refusal means there is nothing left to do; `unavailable` and anything thrown are retried.
 */
export type JobHandler = (ctx: AppContext, job: Job) => Promise<Result<unknown>>

export type JobHandlers = Readonly<Record<string, JobHandler>>
