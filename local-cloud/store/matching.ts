import { Context } from 'mingo/core'
import * as accumulators from 'mingo/operators/accumulator'
import * as expressionOperators from 'mingo/operators/expression'
import * as stages from 'mingo/operators/pipeline'
import * as projections from 'mingo/operators/projection'
import * as queries from 'mingo/operators/query'
import * as windows from 'mingo/operators/window'
import { Query } from 'mingo/query'
import type { Options } from 'mingo/types'
import type { Document, Value } from '../ejson.ts'
import { DatabaseError } from './database-error.ts'
import { checkFilter } from './filter-shape.ts'
import { bucketStage } from './operators/bucket-stage.ts'
import { expressions } from './operators/expressions.ts'
import { fieldQueries } from './operators/field-queries.ts'
import { geoQueries } from './operators/geo-queries.ts'
import { matchesSchema } from './operators/json-schema.ts'
import { limitStage, redactStage, sampleStage } from './operators/stages.ts'

const context = Context.init({
  accumulator: { ...accumulators },
  expression: { ...expressionOperators, ...expressions } as unknown as typeof expressionOperators,
  pipeline: { ...stages, $bucket: bucketStage as never, $limit: limitStage as never, $redact: redactStage as never, $sample: sampleStage as never },
  projection: { ...projections },
  query: { ...queries, ...fieldQueries, ...geoQueries } as unknown as typeof queries,
  window: { ...windows },
})

/** How the query library is set up here: no code from callers, the service's operators. */
export const engineOptions: Partial<Options> = {
  context,
  scriptEnabled: false,
  jsonSchemaValidator: (schema) => (value: Value) => matchesSchema(value, schema as Document),
}

/** Run something of the query library; what it refuses becomes a DatabaseError. */
export function refusing<T>(run: () => T): T {
  try {
    return run()
  } catch (error) {
    if (error instanceof DatabaseError || !(error instanceof Error)) throw error
    throw new DatabaseError(error.message, { cause: error })
  }
}

/** Compile a filter. Throws DatabaseError for a form or an operator that the database refuses. */
export function matcherOf(filter: Document): (document: Document) => boolean {
  if (Object.keys(filter).length === 0) return () => true
  checkFilter(filter)
  const query = refusing(() => new Query(filter, engineOptions))
  return (document) => refusing(() => query.test(document))
}

/** Keep the projected fields of each document. */
export function project(documents: Document[], projection: Document | null): Document[] {
  if (!projection || Object.keys(projection).length === 0) return documents
  return refusing(() => new Query({}, engineOptions).find<Document>(documents, projection).all())
}

