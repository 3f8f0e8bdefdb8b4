import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { decode, type Document, encode } from '../ejson.ts'

/** The layout of the file. A file that says more was written by a newer version and is left alone. */
const FORMAT = 1

export interface DocumentRow {
  collection: string
  idKey: string
  value: Document | null
}

/** The one SQLite file under a data folder: documents, and small records of the other services. */
export class DurableFile {
  readonly #database: Database.Database
  readonly #put
  readonly #drop

  /** Throws an Error with a sentence for a person when the folder is in use or too new. */
  constructor(dataDir: string) {
    mkdirSync(dataDir, { recursive: true })
    this.#database = new Database(join(dataDir, 'cloud.db'))
    try {
      // The lock belongs to the process: the system frees it however the process ends.
      this.#database.pragma('locking_mode=EXCLUSIVE')
      this.#database.pragma('journal_mode=WAL')
      this.#database.pragma('synchronous=NORMAL')
      this.#database.exec('CREATE TABLE IF NOT EXISTS format (version INTEGER NOT NULL)')
      this.#checkFormat(dataDir)
      this.#database.exec('CREATE TABLE IF NOT EXISTS rows (collection TEXT, id TEXT, body TEXT, PRIMARY KEY (collection, id)) WITHOUT ROWID')
    } catch (error) {
      this.#database.close()
      const isLocked = (error as { code?: unknown }).code === 'SQLITE_BUSY'
      throw isLocked ? new Error(`The data folder ${dataDir} is in use by another local cloud. Stop that one, or choose another folder.`, { cause: error }) : error
    }
    this.#put = this.#database.prepare('INSERT OR REPLACE INTO rows (collection, id, body) VALUES (?, ?, ?)')
    this.#drop = this.#database.prepare('DELETE FROM rows WHERE collection = ? AND id = ?')
  }

  #checkFormat(dataDir: string): void {
    const row = this.#database.prepare('SELECT version FROM format').get() as { version: number } | undefined
    if (!row) this.#database.prepare('INSERT INTO format (version) VALUES (?)').run(FORMAT)
    else if (row.version > FORMAT) {
      throw new Error(`The data folder ${dataDir} has format ${row.version}; this local cloud reads up to ${FORMAT}. Use a newer version of it.`)
    }
  }

  /** Write all rows or none; on disk when this returns. */
  write(rows: DocumentRow[]): void {
    this.#database.exec('BEGIN IMMEDIATE')
    try {
      for (const { collection, idKey, value } of rows) {
        if (value) this.#put.run(collection, idKey, encode(value))
        else this.#drop.run(collection, idKey)
      }
      this.#database.exec('COMMIT')
    } catch (error) {
      this.#database.exec('ROLLBACK')
      throw error
    }
  }

  *documents(collection: string): Generator<Document> {
    for (const { body } of this.#database.prepare('SELECT body FROM rows WHERE collection = ?').iterate(collection) as Iterable<{ body: string }>) yield decode(body) as Document
  }

  /** The driver frees the lock only when its statements are collected: give it back by hand before that. */
  close(): void {
    try {
      this.#database.pragma('journal_mode=DELETE')
      this.#database.pragma('locking_mode=NORMAL')
      this.#database.prepare('SELECT version FROM format').get()
    } catch {
      // The folder was deleted under a running cloud: there is no lock left to give back.
    }
    this.#database.close()
  }
}
