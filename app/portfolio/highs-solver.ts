import loadHighs, { type Highs } from 'highs'
import type { IntegerProgram, Row, Solution, Solve } from './integer-program'

/**
 * The HiGHS solver (University of Edinburgh, MIT), compiled to WebAssembly inside the npm package.
 * It runs on one thread and blocks it. With no gap allowed an `optimal` answer is proven.
 */
export async function loadSolver(): Promise<Solve> {
  const highs = await loadHighs()
  return (program, options = {}) => {
    if (program.columns.length === 0) return solveNothing(program)
    return highs.withModel(modelOf(highs, program), (model): Solution => {
      model.options.set({
        ...settings,
        ...(options.timeLimit ? { time_limit: options.timeLimit } : {}),
      })
      model.run()
      const { modelStatus } = highs.constants
      const status = model.getModelStatus()
      const seconds = model.getRunTime()
      if (status === modelStatus.optimal) {
        const values = roundedValues(program, model.getSolution().colValue)
        return { status: 'optimal', values, bound: model.getObjectiveValue(), seconds }
      }
      // Bounded columns make every program bounded, so "unbounded or infeasible" is infeasible.
      if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible) {
        return { status: 'infeasible', values: [], bound: Number.NEGATIVE_INFINITY, seconds }
      }
      if (status !== modelStatus.timeLimit) throw new Error(`HiGHS stopped with status ${status}`)
      const found = Number(model.info.get('primal_solution_status')) === 2
      return {
        status: found ? 'feasible' : 'unknown',
        values: found ? roundedValues(program, model.getSolution().colValue) : [],
        bound: Number(model.info.get('mip_dual_bound')),
        seconds,
      }
    })
  }
}

const settings = {
  output_flag: false,
  mip_rel_gap: 0,
  mip_abs_gap: 0,
  mip_feasibility_tolerance: 1e-9,
  primal_feasibility_tolerance: 1e-9,
  dual_feasibility_tolerance: 1e-9,
  random_seed: 0,
}

function modelOf(highs: Highs, { columns, rows }: IntegerProgram) {
  const scaled = rows.map(scaledRow)
  const starts = [0]
  for (const { entries } of scaled) starts.push((starts.at(-1) ?? 0) + entries.length)
  const { integer, continuous } = highs.constants.variableType
  return {
    numCols: columns.length,
    numRows: scaled.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: columns.map(({ objective }) => objective),
    colLower: columns.map(({ lower }) => lower),
    colUpper: columns.map(({ upper }) => upper),
    rowLower: scaled.map(({ lower }) => lower),
    rowUpper: scaled.map(({ upper }) => upper),
    integrality: columns.map(({ isInteger }) => (isInteger ? integer : continuous)),
    matrix: {
      format: 'csr' as const,
      numRows: scaled.length,
      numCols: columns.length,
      starts,
      indices: scaled.flatMap(({ entries }) => entries.map(([column]) => column)),
      values: scaled.flatMap(({ entries }) => entries.map(([, coefficient]) => coefficient)),
    },
  }
}

/** Divided by a power of two near its largest coefficient: euros and hours get the same tolerance. */
function scaledRow({ lower, upper, entries }: Row): Row {
  const used = entries.filter(([, coefficient]) => coefficient !== 0)
  const largest = Math.max(0, ...used.map(([, coefficient]) => Math.abs(coefficient)))
  const factor = largest > 0 ? 2 ** -Math.floor(Math.log2(largest)) : 1
  return {
    lower: lower * factor,
    upper: upper * factor,
    entries: used.map(([column, coefficient]) => [column, coefficient * factor] as const),
  }
}

/** Integer columns come back as floats with a hair beside them, and as −0. */
function roundedValues({ columns }: IntegerProgram, values: Float64Array): number[] {
  return columns.map(({ isInteger }, at) => {
    const value = values[at] ?? 0
    return isInteger ? Math.round(value) + 0 : value
  })
}

function solveNothing({ rows }: IntegerProgram): Solution {
  const holds = rows.every(({ lower, upper }) => lower <= 0 && upper >= 0)
  return holds
    ? { status: 'optimal', values: [], bound: 0, seconds: 0 }
    : { status: 'infeasible', values: [], bound: Number.NEGATIVE_INFINITY, seconds: 0 }
}
