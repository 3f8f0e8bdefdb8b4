import type { AnswerMatrix } from './answer-matrix'

/** Two directions in which answers differ most, and what is needed to place somebody on them. Arrays by statement. */
export interface Projection {
  means: number[]
  deviations: number[]
  axes: [number[], number[]]
  /** Variance along the first axis, in units of what independent answers would reach at most (Marchenko–Pastur). Above 1: there is a structure. */
  strength: number
}

export type Position = [x: number, y: number]

const ITERATIONS = 60

/**
 * Principal components of the standardised answers, unanswered ones at their statement's mean, by power iteration from a fixed start: the same
 * answers give the same picture. Statements that all answered alike say nothing and count nothing.
 */
export function project(matrix: AnswerMatrix, rows: readonly number[]): Projection {
  const { means, deviations, cells } = standardise(matrix, rows)
  const width = means.length
  const first = leadingAxis(cells, rows.length, width, null)
  const second = leadingAxis(cells, rows.length, width, first.axis)
  const varied = deviations.filter((one) => one > 0).length
  const filled = cells.reduce((sum, cell) => sum + cell * cell, 0) / Math.max(1, rows.length * varied)
  const edge = filled * (1 + Math.sqrt(varied / Math.max(1, rows.length))) ** 2
  return { means, deviations, axes: [first.axis, second.axis], strength: edge > 0 ? first.variance / edge : 0 }
}

/** Where answers lie. What was not answered pulls to the middle; that is taken back by the share that was, so that few answers are no opinion. */
export function place(projection: Projection, answers: (statement: number) => number | null): Position {
  const { means, deviations, axes } = projection
  let given = 0
  const at: Position = [0, 0]
  for (let column = 0; column < means.length; column++) {
    const value = answers(column)
    if (value === null) continue
    given++
    if (deviations[column] === 0) continue
    const cell = (value - means[column]!) / deviations[column]!
    at[0] += cell * axes[0][column]!
    at[1] += cell * axes[1][column]!
  }
  const scale = given === 0 ? 0 : means.length / given / Math.sqrt(means.length)
  return [at[0] * scale, at[1] * scale]
}

function standardise({ statementIds, values, isSeen }: AnswerMatrix, rows: readonly number[]) {
  const width = statementIds.length
  const means = new Array<number>(width).fill(0)
  const deviations = new Array<number>(width).fill(0)
  const cells = new Float64Array(rows.length * width)
  for (let column = 0; column < width; column++) {
    const seen = rows.filter((row) => isSeen[row * width + column] === 1).map((row) => values[row * width + column]!)
    if (seen.length === 0) continue
    const mean = seen.reduce((sum, one) => sum + one, 0) / seen.length
    const deviation = Math.sqrt(seen.reduce((sum, one) => sum + (one - mean) ** 2, 0) / seen.length)
    means[column] = mean
    deviations[column] = deviation
    if (deviation > 0) rows.forEach((row, index) => (cells[index * width + column] = isSeen[row * width + column] ? (values[row * width + column]! - mean) / deviation : 0))
  }
  return { means, deviations, cells }
}

/** The axis of the largest variance, apart from one already taken; its sign is that of its largest part. */
function leadingAxis(cells: Float64Array, height: number, width: number, taken: readonly number[] | null): { axis: number[]; variance: number } {
  // Any fixed start that is no axis itself; the parts differ, so that it is at right angles to none of them for long.
  let axis = unit(Array.from({ length: width }, (_, index) => 1 + ((index * 7919) % 104_729) / 104_729))
  let variance = 0
  for (let round = 0; round < ITERATIONS; round++) {
    const next = new Array<number>(width).fill(0)
    for (let row = 0; row < height; row++) {
      const start = row * width
      let along = 0
      for (let column = 0; column < width; column++) along += cells[start + column]! * axis[column]!
      for (let column = 0; column < width; column++) next[column]! += along * cells[start + column]!
    }
    if (taken) removeAlong(next, taken)
    const length = Math.hypot(...next)
    variance = length / Math.max(1, height)
    if (length === 0) return { axis: next, variance: 0 }
    const turned = next.map((one) => one / length)
    const moved = turned.reduce((sum, one, index) => sum + Math.abs(one - axis[index]!), 0)
    axis = turned
    if (moved < 1e-9) break
  }
  const peak = axis.reduce((best, one, index) => (Math.abs(one) > Math.abs(axis[best]!) + 1e-12 ? index : best), 0)
  return { axis: axis[peak]! < 0 ? axis.map((one) => -one) : axis, variance }
}

function removeAlong(vector: number[], axis: readonly number[]): void {
  const along = vector.reduce((sum, one, index) => sum + one * axis[index]!, 0)
  axis.forEach((one, index) => (vector[index]! -= along * one))
}

function unit(vector: number[]): number[] {
  const length = Math.hypot(...vector) || 1
  return vector.map((one) => one / length)
}
