import { CholeskyDecomposition, Matrix } from 'ml-matrix'
import type { Design } from './calibration-design'

/** λ added to the diagonal of reviewers and items; 0 is a fixed effect. */
export interface Penalties {
  reviewer: number
  item: number
}

/**
 * The normal equations with the items absorbed: what is left is as large as the panel, not as the call.
 * Column 0 is the overall mean where items are random, then come the reviewers.
 */
export interface Absorbed {
  design: Design
  hasMean: boolean
  matrix: Matrix
  right: Matrix
  /** Of each item: Σc + λ, Σc·y and Σc·z over its ratings, z being the row of the equations. */
  items: { total: number; scores: number; row: number[] }[]
}

export interface Effects {
  items: number[]
  reviewers: number[]
  /** Variance of the fitted value of a rating, in units of σ². */
  fitVariance(item: number, reviewer: number): number
}

export function absorb(design: Design, penalties: Penalties): Absorbed {
  const hasMean = penalties.item > 0
  const shift = hasMean ? 1 : 0
  const size = design.reviewers.length + shift
  const matrix = Matrix.zeros(size, size)
  const right = Matrix.zeros(size, 1)
  const items = design.items.map(() => ({
    total: penalties.item,
    scores: 0,
    row: Array.from({ length: size }, () => 0),
  }))
  for (const { item, reviewer, weight, score } of design.cells) {
    const own = items[item]
    if (!own) continue
    own.total += weight
    own.scores += weight * score
    for (const a of columnsOf(reviewer, hasMean)) {
      own.row[a] = (own.row[a] ?? 0) + weight
      right.set(a, 0, right.get(a, 0) + weight * score)
      for (const b of columnsOf(reviewer, hasMean)) matrix.set(a, b, matrix.get(a, b) + weight)
    }
  }
  for (const { total, scores, row } of items) {
    for (const [a, left] of row.entries()) {
      if (left === 0) continue
      right.set(a, 0, right.get(a, 0) - (left * scores) / total)
      for (const [b, other] of row.entries()) {
        matrix.set(a, b, matrix.get(a, b) - (left * other) / total)
      }
    }
  }
  for (let a = shift; a < size; a++) matrix.set(a, a, matrix.get(a, a) + penalties.reviewer)
  return { design, hasMean, matrix, right, items }
}

const columnsOf = (reviewer: number, hasMean: boolean) => (hasMean ? [0, reviewer + 1] : [reviewer])

/**
 * With fixed items the matrix cannot tell a constant moved from all reviewers to all items, or hardly
 * where λ is small. Adding 1 to every cell of the reviewers sets Σ b = 0, which the equations imply
 * anyway, and leaves the rest of the solution as it is.
 */
export function solveEffects(equations: Absorbed, penalties: Penalties): Effects {
  const { design, hasMean, items } = equations
  const matrix = equations.matrix.clone()
  if (!hasMean || penalties.reviewer === 0) {
    const from = hasMean ? 1 : 0
    for (let a = from; a < matrix.rows; a++) {
      for (let b = from; b < matrix.columns; b++) matrix.set(a, b, matrix.get(a, b) + 1)
    }
  }
  const cholesky = new CholeskyDecomposition(matrix)
  const solution = cholesky.solve(equations.right).to1DArray()
  const inverse = cholesky.solve(Matrix.eye(matrix.rows))
  const mean = hasMean ? (solution[0] ?? 0) : 0
  return {
    items: items.map(({ total, scores, row }) => {
      const explained = row.reduce((sum, part, a) => sum + part * (solution[a] ?? 0), 0)
      return mean + (scores - explained) / total
    }),
    reviewers: design.reviewers.map((_, at) => solution[hasMean ? at + 1 : at] ?? 0),
    fitVariance(item, reviewer) {
      const own = items[item]
      if (!own) return 0
      const z = own.row.map((part) => -part / own.total)
      for (const a of columnsOf(reviewer, hasMean)) z[a] = (z[a] ?? 0) + 1
      const column = Matrix.columnVector(z)
      return 1 / own.total + column.transpose().mmul(inverse).mmul(column).get(0, 0)
    },
  }
}
