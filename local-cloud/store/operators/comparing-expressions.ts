import { evalExpr } from 'mingo/core'
import type { Options } from 'mingo/types'
import type { Value } from '../../ejson.ts'
import { compareValues } from '../key-order.ts'

/** Values of any two types have an order in an expression, and a missing field comes before null; the library compares like with like alone. */
function compareAny(a: Value, b: Value): number {
  const [isMissing, isOtherMissing] = [a === undefined, b === undefined]
  return isMissing || isOtherMissing ? Number(isOtherMissing) - Number(isMissing) : Math.sign(compareValues(a, b))
}

const comparing =
  <T>(of: (step: number) => T) =>
  (document: unknown, expression: unknown, options: Options): T => {
    // One by one: a list evaluated as a whole has null for what is missing.
    const [a, b] = (expression as unknown[]).map((part) => evalExpr(document, part, options) as Value)
    return of(compareAny(a, b))
  }

export const comparingExpressions = {
  $cmp: comparing((step) => step),
  $gt: comparing((step) => step > 0),
  $gte: comparing((step) => step >= 0),
  $lt: comparing((step) => step < 0),
  $lte: comparing((step) => step <= 0),
}
