import { isPlainObject } from '../paths.ts'
import type { Document, Value } from '../../ejson.ts'

const TYPES: Record<string, (value: Value) => boolean> = {
  object: isPlainObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  int: Number.isInteger,
  long: Number.isInteger,
  double: (value) => typeof value === 'number',
  bool: (value) => typeof value === 'boolean',
  boolean: (value) => typeof value === 'boolean',
  date: (value) => value instanceof Date,
  null: (value) => value === null,
}

/** The part of JSON schema that queries use: types, required, properties, items, enum, bounds, pattern. */
export function matchesSchema(value: Value, schema: Document): boolean {
  const types = [schema.bsonType ?? schema.type ?? []].flat() as string[]
  if (types.length > 0 && !types.some((type) => TYPES[type]?.(value))) return false
  if (Array.isArray(schema.enum) && !schema.enum.includes(value)) return false
  if (typeof value === 'number' && !matchesNumber(value, schema)) return false
  if (typeof value === 'string' && !matchesText(value, schema)) return false
  if (Array.isArray(value) && isPlainObject(schema.items)) {
    const { items } = schema
    return value.every((element) => matchesSchema(element, items))
  }
  return !isPlainObject(value) || matchesProperties(value, schema)
}

function matchesNumber(value: number, { minimum = -Infinity, maximum = Infinity }: Document): boolean {
  return value >= Number(minimum) && value <= Number(maximum)
}

function matchesText(text: string, { minLength = 0, maxLength = Infinity, pattern }: Document): boolean {
  const length = [...text].length
  return length >= Number(minLength) && length <= Number(maxLength) && (pattern === undefined || new RegExp(String(pattern)).test(text))
}

function matchesProperties(value: Document, { required, properties }: Document): boolean {
  if (Array.isArray(required) && !required.every((key) => Object.hasOwn(value, String(key)))) return false
  return Object.entries((properties ?? {}) as Record<string, Document>).every(([key, schema]) => !Object.hasOwn(value, key) || matchesSchema(value[key], schema))
}
