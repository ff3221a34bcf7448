import { expect, it } from 'vitest'
import { takeTurns } from './take-turns'

it('lets only so many work at a time, the others in their order, also after a failure', async () => {
  const inTurn = takeTurns(2)
  let running = 0
  let most = 0
  const begun: number[] = []
  const work = (number: number) =>
    inTurn(async () => {
      begun.push(number)
      running += 1
      most = Math.max(most, running)
      await new Promise((resolve) => setTimeout(resolve, 1))
      running -= 1
      if (number === 1) throw new Error('one fails')
      return number
    })
  const results = await Promise.allSettled([0, 1, 2, 3, 4, 5].map(work))
  expect(results.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    ...Array(4).fill('fulfilled'),
  ])
  expect(begun).toEqual([0, 1, 2, 3, 4, 5])
  expect(most).toBe(2)
})
