import type { JobHandlers } from './job'

/** What does each kind of job. */
export const handlers = {} satisfies JobHandlers
