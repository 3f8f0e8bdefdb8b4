import type Database from 'libsql'
import { type Document, decodeStored } from '../ejson.ts'
import type { CommitMark } from './commit-mark.ts'
import { FolderDamaged } from './database-error.ts'
import { FORMAT, hasTablesOf } from './file-format.ts'
import { EMPTY_SEAL, rowSum, type Seal, withRow } from './seal.ts'

/** Everything in the file, each row compared with its checksum and all of them with the seal. */
export interface WholeFile {
  format: number
  seal: Seal
  documents: Map<string, Document[]>
}

/** Texts as bytes: the driver ends the process at a text that is not UTF-8. */
const ROWS = 'SELECT CAST(collection AS BLOB) AS collection, CAST(id AS BLOB) AS id, CAST(body AS BLOB) AS body'

interface Row {
  collection: ArrayBuffer
  id: ArrayBuffer
  body: ArrayBuffer
  sum: number
}

/** Throws FolderDamaged where anything is not what was written, and whatever SQLite finds. */
export function readWhole(database: Database.Database, dataDir: string, mark: CommitMark): WholeFile {
  const damaged = (what: string): never => {
    throw new FolderDamaged(dataDir, what)
  }
  const format = formatOf(database, damaged)
  if (format > FORMAT) throw new Error(`The data folder ${dataDir} has format ${format}; this local cloud reads up to ${FORMAT}. Use a newer version of it.`)
  if (!hasTablesOf(database, format)) damaged('its tables are not those of its format')
  const checks = database.pragma('quick_check(1)') as { quick_check: string }[]
  if (checks[0]?.quick_check !== 'ok') damaged('its pages do not fit together')
  const seal = format === 1 ? null : (database.prepare('SELECT commits, rows, sum FROM seal').get() as Seal | undefined) ?? damaged('the seal is missing')
  const { documents, counted } = readRows(database, seal !== null, damaged)
  if (seal && (seal.rows !== counted.rows || seal.sum !== counted.sum)) damaged('rows are missing or too many')
  const acknowledged = mark.read()
  // Not `>`: a mark that cannot be read must not pass.
  if (seal && acknowledged !== null && !(acknowledged <= seal.commits)) damaged('acknowledged commits are missing, by damage to the log or a power cut')
  return { format, seal: seal ?? EMPTY_SEAL, documents }
}

function formatOf(database: Database.Database, damaged: (what: string) => never): number {
  const rows = database.prepare('SELECT version FROM format').all() as { version: unknown }[]
  const version = rows.length === 1 ? rows[0]!.version : null
  return Number.isSafeInteger(version) && Number(version) >= 1 ? Number(version) : damaged('it does not say its format')
}

const textOf = (bytes: ArrayBuffer): string => Buffer.from(bytes).toString()

function readRows(database: Database.Database, hasSums: boolean, damaged: (what: string) => never): { documents: Map<string, Document[]>; counted: Seal } {
  const documents = new Map<string, Document[]>()
  let counted = EMPTY_SEAL
  for (const row of database.prepare(`${ROWS}${hasSums ? ', sum' : ''} FROM rows`).iterate() as Iterable<Row>) {
    if (!row.collection || !row.id || !row.body) damaged('a row is not what was written')
    const [collection, id, body] = [textOf(row.collection), textOf(row.id), textOf(row.body)]
    const { sum } = row
    if (hasSums && rowSum(collection, id, body) !== sum) damaged('a row is not what was written')
    counted = withRow(counted, hasSums ? sum : 0)
    const list = documents.get(collection) ?? []
    if (list.length === 0) documents.set(collection, list)
    list.push(decodeBody(body, damaged))
  }
  return { documents, counted }
}

function decodeBody(body: string, damaged: (what: string) => never): Document {
  try {
    return decodeStored(body) as Document
  } catch {
    return damaged('a row is no document')
  }
}
