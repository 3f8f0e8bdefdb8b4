import type { Table } from './row.ts'
import { documents } from './documents.rows.ts'
import { errors } from './errors.rows.ts'
import { expressions } from './expressions.rows.ts'
import { gateway } from './gateway.rows.ts'
import { limits } from './limits.rows.ts'
import { queries } from './queries.rows.ts'
import { services } from './services.rows.ts'
import { stages } from './stages.rows.ts'
import { transactions } from './transactions.rows.ts'
import { updates } from './updates.rows.ts'
import { wire } from './wire.rows.ts'

/** Every table, in the order in which the protocol is told. */
export const TABLES: Table[] = [wire, documents, queries, updates, stages, expressions, transactions, services, errors, limits, gateway]
