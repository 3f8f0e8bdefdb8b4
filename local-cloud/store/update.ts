import { updateOne, type Modifier } from 'mingo/updater'
import { cloneDeep, isEqual } from 'mingo/util'
import type { Document, Value } from '../ejson.ts'
import { DatabaseError } from './database-error.ts'
import { engineOptions, refusing } from './matching.ts'
import { isPlainObject } from './paths.ts'
import { settledUpdate } from './settled-update.ts'

/** What the last step of each operator's path must hold, when it holds anything. */
const TARGETS: Record<string, { accepts: (value: Value) => boolean; refusal: string }> = {
  $inc: { accepts: (value) => typeof value === 'number', refusal: 'Cannot apply $inc to a value of non-numeric type.' },
  $mul: { accepts: (value) => typeof value === 'number', refusal: 'Cannot apply $mul to a value of non-numeric type.' },
  $bit: { accepts: Number.isInteger, refusal: 'Cannot apply $bit to a value of non-integral type.' },
  $push: { accepts: Array.isArray, refusal: 'must be an array' },
  $addToSet: { accepts: Array.isArray, refusal: 'Cannot apply $addToSet to non-array field.' },
  $pop: { accepts: Array.isArray, refusal: 'Path contains an element of non-array type' },
  $pull: { accepts: Array.isArray, refusal: 'Cannot apply $pull to a non-array value' },
  $pullAll: { accepts: Array.isArray, refusal: 'Cannot apply $pullAll to a non-array value' },
}
/** Operators that do nothing where their path does not exist, instead of building it. */
const BUILDS_NOTHING = new Set(['$unset', '$pop', '$pull', '$pullAll', '$rename'])

/**
 * The document after an update, or null when it stays the same. Throws DatabaseError where the database
 * refuses: the library would silently replace or skip.
 */
export function updated(document: Document, filter: Document, modifier: Document): Document | null {
  for (const [operator, fields] of Object.entries(modifier)) {
    if (!isPlainObject(fields)) throw new DatabaseError(`Modifiers operate on fields but we found another type for ${operator}`)
    for (const path of Object.keys(fields)) checkPath(document, operator, path)
  }
  const next = cloneDeep(document) as Document
  const settled = settledUpdate(document, modifier)
  const condition = Object.fromEntries(Object.entries(filter).filter(([path]) => !path.startsWith('$near')))
  refusing(() => updateOne([next], condition, settled as Modifier<Document>, { cloneMode: 'deep' }, engineOptions))
  fillHoles(next)
  return isEqual(next, document) ? null : next
}

/** An array that grew beyond its end has nulls up to there. */
function fillHoles(value: Value): void {
  if (Array.isArray(value)) for (let at = 0; at < value.length; at++) value[at] ??= null
  if (Array.isArray(value) || isPlainObject(value)) for (const inner of Object.values(value)) fillHoles(inner)
}

function checkPath(document: Document, operator: string, path: string): void {
  const parts = path.split('.')
  let value: Value = document
  for (const [depth, part] of parts.entries()) {
    // What positional parts stand for is known only to the updater.
    if (part.startsWith('$')) return
    if (value === undefined) return
    const isReachable = isPlainObject(value) || (Array.isArray(value) && /^\d+$/.test(part))
    if (!isReachable) {
      if (BUILDS_NOTHING.has(operator)) return
      throw new DatabaseError(`Cannot create field '${part}' in element {${parts[depth - 1]}: ${JSON.stringify(value)}}`)
    }
    value = (value as Document)[part]
  }
  const target = TARGETS[operator]
  if (target && value !== undefined && !target.accepts(value)) {
    throw new DatabaseError(`${operator}: the field '${path}' of document {_id: ${JSON.stringify(document._id)}}: ${target.refusal}`)
  }
}
