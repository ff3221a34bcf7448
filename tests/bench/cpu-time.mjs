import { readdirSync, readFileSync } from 'node:fs'

/**
 * CPU time that a process has used so far, in ms: all its threads, so compression and password
 * hashing count. The scheduler counts in nanoseconds; `stat` would only count ticks of 10 ms.
 */
export function cpuTime(pid) {
  return (
    readdirSync(`/proc/${pid}/task`).reduce((sum, thread) => sum + threadTime(pid, thread), 0) / 1e6
  )
}

function threadTime(pid, thread) {
  try {
    return Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0])
  } catch {
    // It ended between the listing and the reading.
    return 0
  }
}

/** Memory that belongs to a process, in MB. */
export function memory(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}
