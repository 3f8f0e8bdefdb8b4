import type { IndexDefinition } from '../types.ts'
import type { Document, Value } from '../ejson.ts'
import { encode } from '../ejson.ts'
import { geoCells } from './operators/geo-cells.ts'
import { isShape } from './operators/geo-shape.ts'
import { DatabaseError } from './database-error.ts'
import { type Reached, valuesAt } from './paths.ts'

/** The keys under which one index files a document, without repeats. */
export interface DocumentKeys {
  keys: Value[][]
  /** The paths that met an array: their order and ranges say less than for single values. */
  multikeyPaths: string[]
}

/** Throws a DatabaseError when two paths of a compound index are arrays, as the service does. */
export function keysOf(document: Document, definition: IndexDefinition): DocumentKeys {
  const single = singleKeyOf(document, definition)
  if (single) return { keys: [single], multikeyPaths: [] }
  const multikeyPaths: string[] = []
  let keys: Value[][] = [[]]
  for (const [path, kind] of Object.entries(definition.keys)) {
    const reached = valuesAt2d(document, path, kind)
    if (reached.isMultikey) multikeyPaths.push(path)
    keys = keys.flatMap((key) => reached.values.map((value) => [...key, value]))
  }
  if (multikeyPaths.length > 1) throw new DatabaseError(`cannot index parallel arrays [${multikeyPaths[1]}] [${multikeyPaths[0]}]`)
  return { keys: multikeyPaths.length === 0 ? keys : withoutRepeats(keys), multikeyPaths }
}

/** The key of a document without arrays or deep paths, which most are; null for any other. */
function singleKeyOf(document: Document, definition: IndexDefinition): Value[] | null {
  const key: Value[] = []
  for (const path in definition.keys) {
    const value = document[path]
    if (definition.keys[path] === '2dsphere' || Array.isArray(value) || path.includes('.')) return null
    key.push(value ?? null)
  }
  return key
}

function valuesAt2d(document: Document, path: string, kind: 1 | -1 | '2dsphere'): Reached {
  if (kind !== '2dsphere') return valuesAt(document, path)
  const shape = path.split('.').reduce<Value>((value, part) => (value as Document | null | undefined)?.[part], document)
  if (shape !== undefined && shape !== null && !isShape(shape)) throw new DatabaseError(`Can't extract geo keys: ${path} is not valid GeoJSON`)
  const cells = geoCells(shape)
  return { values: cells, isMultikey: cells.length > 1 }
}

function withoutRepeats(keys: Value[][]): Value[][] {
  return [...new Map(keys.map((key) => [encode(key), key])).values()]
}
