import { CholeskyDecomposition } from 'ml-matrix'
import type { Design } from './calibration-design'
import { absorb } from './mixed-model'

/**
 * λ = σ²/σ_b² of the reviewers by restricted maximum likelihood, items fixed: the minimum over λ of
 * (n − p)·ln(y'Py) + ln|M + λI| − R·ln λ, searched on a logarithmic grid and refined by golden section
 * between 0.001 and 10 000. 1 where every item has one rating, because then nothing can be estimated.
 *
 * Source: H. D. Patterson & R. Thompson, Biometrika 58 (1971), with the determinant identity of
 * D. A. Harville, JASA 72 (1977).
 */
export function reviewerShrinkage(design: Design): number {
  const free = design.cells.length - design.items.length
  if (free <= 0) return 1
  const { matrix, right, items } = absorb(design, { reviewer: 0, item: 0 })
  const total = design.cells.reduce((sum, { item, weight, score }) => {
    const own = items[item]
    return sum + weight * (score - (own ? own.scores / own.total : 0)) ** 2
  }, 0)
  if (total <= 0) return highest

  const deviance = (logarithm: number): number => {
    const lambda = Math.exp(logarithm)
    const penalised = matrix.clone()
    for (let a = 0; a < penalised.rows; a++) penalised.set(a, a, penalised.get(a, a) + lambda)
    const cholesky = new CholeskyDecomposition(penalised)
    const diagonal = cholesky.lowerTriangularMatrix.diagonal()
    const determinant = 2 * diagonal.reduce((sum, entry) => sum + Math.log(entry), 0)
    const explained = right.dot(cholesky.solve(right))
    const left = Math.max(total - explained, total * 1e-12)
    return free * Math.log(left) + determinant - penalised.rows * logarithm
  }
  return Math.exp(minimum(deviance, Math.log(lowest), Math.log(highest)))
}

const lowest = 1e-3
const highest = 1e4

function minimum(of: (x: number) => number, from: number, to: number): number {
  const steps = 32
  const width = (to - from) / steps
  const grid = Array.from({ length: steps + 1 }, (_, at) => from + at * width)
  const heights = grid.map(of)
  const best = heights.indexOf(Math.min(...heights))
  let [low, high] = [grid[Math.max(0, best - 1)] ?? from, grid[Math.min(steps, best + 1)] ?? to]
  const ratio = (Math.sqrt(5) - 1) / 2
  for (let step = 0; step < 60; step++) {
    const left = high - ratio * (high - low)
    const right = low + ratio * (high - low)
    if (of(left) <= of(right)) high = right
    else low = left
  }
  return (low + high) / 2
}
