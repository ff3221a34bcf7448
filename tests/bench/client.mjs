import { Agent, request } from 'node:http'
import { cpuTime } from './cpu-time.mjs'

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** One request; rejects where the answer is not what the scenario is about. */
export function ask(origin, { path, method = 'GET', headers = {}, body, status = 200, marker }) {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const sending = request(`${origin}${path}`, { agent, method, headers }, (answer) => {
      const chunks = []
      answer.on('data', (chunk) => chunks.push(chunk))
      answer.on('end', () => {
        const whole = Buffer.concat(chunks)
        const isRight = answer.statusCode === status && (!marker || whole.includes(marker))
        const told = {
          ms: performance.now() - started,
          bytes: whole.length,
          body: whole,
          headers: answer.headers,
        }
        if (isRight) resolve(told)
        else reject(new Error(`${method} ${path}: ${answer.statusCode}, not as expected`))
      })
    })
    sending.on('error', reject)
    sending.end(body)
  })
}

/**
 * Asks `count` times, `atOnce` at a time, after a tenth of that to warm up.
 * @returns CPU ms of the server per request, median and 99th percentile in ms, bytes of an answer
 */
export async function measure(origin, pid, scenario, { count, atOnce }) {
  await many(origin, scenario, Math.ceil(count / 10), atOnce)
  const before = pid ? cpuTime(pid) : 0
  const answers = await many(origin, scenario, count, atOnce)
  const cpu = pid ? (cpuTime(pid) - before) / count : null
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b)
  return {
    cpu,
    p50: times[Math.floor(times.length * 0.5)],
    p99: times[Math.floor(times.length * 0.99)],
    bytes: answers[0].bytes,
  }
}

async function many(origin, scenario, count, atOnce) {
  const answers = []
  let left = count
  const worker = async () => {
    while (left > 0) {
      left -= 1
      const { ms, bytes } = await ask(origin, scenario)
      answers.push({ ms, bytes })
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return answers
}
