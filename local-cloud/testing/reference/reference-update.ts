import type { Document, Value } from '../../ejson.ts'
import { order, same, typeOf } from './reference-order.ts'

/** What the database refuses. */
export class Refused extends Error {}

/** The document after an update, the slow way; the first one stays as it is. Throws Refused. */
export function changed(document: Document, update: Document): Document {
  const next = copy(document) as Document
  for (const [operator, fields] of Object.entries(update)) {
    for (const [path, operand] of Object.entries(fields as Document)) OPERATORS[operator]!(next, path.split('.'), operand)
  }
  return next
}

function copy(value: Value): Value {
  if (Array.isArray(value)) return value.map(copy)
  if (typeOf(value) !== 'object') return value
  return Object.fromEntries(Object.entries(value as Document).map(([key, inner]) => [key, copy(inner)]))
}

type Change = (document: Document, path: string[], operand: Value) => void
type Holder = Record<string, Value>

/** Where the last part of a path stands, built on the way. Throws Refused where something else is in the way. */
function holderOf(document: Document, path: string[], isBuilt: boolean): Holder | null {
  let holder: Value = document
  for (const part of path.slice(0, -1)) {
    checkStep(holder, part)
    if ((holder as Holder)[part] === undefined) {
      if (!isBuilt) return null
      put(holder as Holder, part, {})
    }
    holder = (holder as Holder)[part]
    if (!isBuilt && typeOf(holder) !== 'object' && !Array.isArray(holder)) return null
  }
  if (!isBuilt && Array.isArray(holder) && !/^\d+$/.test(path.at(-1)!)) return null
  checkStep(holder, path.at(-1)!)
  return holder as Holder
}

function checkStep(holder: Value, part: string): void {
  if (typeOf(holder) !== 'object' && !(Array.isArray(holder) && /^\d+$/.test(part))) throw new Refused(`no field ${part} here`)
}

/** An array grows with nulls up to where something is put. */
function put(holder: Holder, part: string, value: Value): void {
  if (Array.isArray(holder)) while (holder.length < Number(part)) holder.push(null)
  holder[part] = value
}

/** Replace what is at a path by what a function makes of it. */
const replacing =
  (make: (current: Value, operand: Value) => Value): Change =>
  (document, path, operand) => {
    const holder = holderOf(document, path, true)!
    put(holder, path.at(-1)!, make(holder[path.at(-1)!], copy(operand)))
  }

/** Change an array that is there. */
const within =
  (make: (list: Value[], operand: Value) => Value[]): Change =>
  (document, path, operand) => {
    const holder = holderOf(document, path, false)
    const list = holder?.[path.at(-1)!]
    if (!holder || list === undefined) return
    if (!Array.isArray(list)) throw new Refused('not an array')
    holder[path.at(-1)!] = make(list, operand)
  }

function number(value: Value): number {
  if (typeof value !== 'number') throw new Refused('not a number')
  return value
}

function listOf(current: Value): Value[] {
  if (current !== undefined && !Array.isArray(current)) throw new Refused('not an array')
  return current ?? []
}

function push(current: Value, operand: Value): Value {
  const { $each, $position, $sort, $slice } = operand as Document
  const list = [...listOf(current)]
  const added = $each as Value[]
  if ($position === undefined) list.push(...added)
  else list.splice($position as number, 0, ...added)
  if ($sort !== undefined) list.sort((a, b) => order(a, b) * ($sort as number))
  if ($slice === undefined) return list
  return ($slice as number) >= 0 ? list.slice(0, $slice as number) : list.slice($slice as number)
}

const OPERATORS: Record<string, Change> = {
  $set: replacing((_current, operand) => operand),
  $inc: replacing((current, by) => (current === undefined ? number(by) : number(current) + number(by))),
  $mul: replacing((current, by) => (current === undefined ? 0 : number(current) * number(by))),
  $min: replacing((current, bound) => (current === undefined || order(bound, current) < 0 ? bound : current)),
  $max: replacing((current, bound) => (current === undefined || order(bound, current) > 0 ? bound : current)),
  $push: replacing(push),
  $addToSet: replacing((current, operand) => ((operand as Document).$each as Value[]).reduce<Value[]>((list, value) => (list.some((one) => same(one, value)) ? list : [...list, value]), listOf(current))),
  $pop: within((list, end) => (end === 1 ? list.slice(0, -1) : list.slice(1))),
  $pull: within((list, value) => list.filter((one) => !same(one, value))),
  $pullAll: within((list, values) => list.filter((one) => !(values as Value[]).some((value) => same(one, value)))),
  $unset: (document, path) => {
    const holder = holderOf(document, path, false)
    if (Array.isArray(holder)) {
      if (Number(path.at(-1)) < holder.length) holder[Number(path.at(-1))] = null
    } else if (holder) delete holder[path.at(-1)!]
  },
}
