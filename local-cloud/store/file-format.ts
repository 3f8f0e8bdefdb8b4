import type Database from 'libsql'
import { EMPTY_SEAL, rowSum, type Seal, withRow } from './seal.ts'

/** The layout of the file. A file that says more was written by a newer version and is left alone. 1 had no checksums. */
export const FORMAT = 2

const TABLES: Record<number, string[]> = {
  1: ['CREATE TABLE format (version INTEGER NOT NULL)', 'CREATE TABLE rows (collection TEXT, id TEXT, body TEXT, PRIMARY KEY (collection, id)) WITHOUT ROWID'],
  2: [
    'CREATE TABLE format (version INTEGER NOT NULL)',
    'CREATE TABLE rows (collection TEXT, id TEXT, body TEXT, sum INTEGER, PRIMARY KEY (collection, id)) WITHOUT ROWID',
    'CREATE TABLE seal (commits INTEGER, rows INTEGER, sum INTEGER)',
  ],
}

/** Whether a file has exactly the tables of its format. */
export function hasTablesOf(database: Database.Database, format: number): boolean {
  const found = database.prepare('SELECT CAST(sql AS BLOB) AS sql FROM sqlite_schema ORDER BY name').all() as { sql: ArrayBuffer | null }[]
  return JSON.stringify(found.map(({ sql }) => sql && Buffer.from(sql).toString())) === JSON.stringify(TABLES[format])
}

/** Make an empty file of this format. */
export function createTables(database: Database.Database, format = FORMAT): void {
  database.exec('BEGIN')
  for (const table of TABLES[format]!) database.exec(table)
  database.prepare('INSERT INTO format (version) VALUES (?)').run(format)
  if (format > 1) database.prepare('INSERT INTO seal (commits, rows, sum) VALUES (0, 0, 0)').run()
  database.exec('COMMIT')
}

/** From format 1, as one commit: what is there now is taken for right and gets its checksums. @returns the seal. */
export function migrate(database: Database.Database): Seal {
  const [, rowsTable, sealTable] = TABLES[FORMAT]!
  database.exec('BEGIN IMMEDIATE')
  try {
    const rows = database.prepare('SELECT collection, id, body FROM rows').all() as { collection: string; id: string; body: string }[]
    database.exec(`DROP TABLE rows; ${rowsTable}; ${sealTable}`)
    const put = database.prepare('INSERT INTO rows (collection, id, body, sum) VALUES (?, ?, ?, ?)')
    let seal = EMPTY_SEAL
    for (const { collection, id, body } of rows) {
      const sum = rowSum(collection, id, body)
      put.run(collection, id, body, sum)
      seal = withRow(seal, sum)
    }
    database.prepare('INSERT INTO seal (commits, rows, sum) VALUES (?, ?, ?)').run(seal.commits, seal.rows, seal.sum)
    database.prepare('UPDATE format SET version = ?').run(FORMAT)
    database.exec('COMMIT')
    return seal
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}
