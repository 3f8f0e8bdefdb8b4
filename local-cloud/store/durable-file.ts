import { constants, copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { type Document, encode } from '../ejson.ts'
import { CommitMark } from './commit-mark.ts'
import { FolderDamaged } from './database-error.ts'
import { FolderLock } from './folder-lock.ts'
import { createTables, FORMAT, migrate } from './file-format.ts'
import { rowSum, type Seal, withoutRow, withRow } from './seal.ts'
import { readWhole, type WholeFile } from './whole-file.ts'

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
  readonly #sumOf
  readonly #saveSeal
  readonly #lock: FolderLock
  readonly #mark: CommitMark
  readonly #loaded: WholeFile['documents']
  #seal: Seal

  /**
   * Reads the whole file before anything is written to it. Throws an Error with a sentence for a person when the
   * folder is in use, too new, or damaged (FolderDamaged); it is then as it was.
   */
  constructor(dataDir: string) {
    mkdirSync(dataDir, { recursive: true })
    const path = join(dataDir, 'cloud.db')
    this.#mark = new CommitMark(join(dataDir, 'cloud.mark'))
    this.#lock = new FolderLock(dataDir)
    try {
      if (!existsSync(path)) createFile(dataDir, path)
      const whole = readCopy(dataDir, this.#mark)
      this.#loaded = whole.documents
      this.#database = new Database(path)
      this.#database.pragma('locking_mode=EXCLUSIVE')
      this.#database.pragma('journal_mode=WAL')
      this.#database.pragma('synchronous=NORMAL')
      this.#seal = whole.format < FORMAT ? migrate(this.#database) : whole.seal
    } catch (error) {
      this.#lock.release()
      throw error
    }
    this.#mark.open(this.#seal.commits)
    this.#put = this.#database.prepare('INSERT OR REPLACE INTO rows (collection, id, body, sum) VALUES (?, ?, ?, ?)')
    this.#drop = this.#database.prepare('DELETE FROM rows WHERE collection = ? AND id = ?')
    this.#sumOf = this.#database.prepare('SELECT sum FROM rows WHERE collection = ? AND id = ?')
    this.#saveSeal = this.#database.prepare('UPDATE seal SET commits = ?, rows = ?, sum = ?')
  }

  /** Write all rows or none; handed to the system when this returns, so that no end of the process loses it. */
  write(rows: DocumentRow[]): void {
    let seal = { ...this.#seal, commits: this.#seal.commits + 1 }
    this.#database.exec('BEGIN IMMEDIATE')
    try {
      for (const row of rows) seal = this.#writeRow(row, seal)
      this.#saveSeal.run(seal.commits, seal.rows, seal.sum)
      this.#database.exec('COMMIT')
    } catch (error) {
      this.#database.exec('ROLLBACK')
      throw error
    }
    this.#seal = seal
    this.#mark.set(seal.commits)
  }

  #writeRow({ collection, idKey, value }: DocumentRow, seal: Seal): Seal {
    const old = this.#sumOf.get(collection, idKey) as { sum: number } | undefined
    const without = old ? withoutRow(seal, old.sum) : seal
    if (!value) {
      if (old) this.#drop.run(collection, idKey)
      return without
    }
    const body = encode(value)
    const sum = rowSum(collection, idKey, body)
    this.#put.run(collection, idKey, body, sum)
    return withRow(without, sum)
  }

  /** The documents of a collection as the file held them when it was opened, handed over once. */
  documents(collection: string): Document[] {
    const documents = this.#loaded.get(collection) ?? []
    this.#loaded.delete(collection)
    return documents
  }

  /** The driver frees the lock only when its statements are collected: give it back by hand before that. */
  close(): void {
    try {
      this.#database.pragma('journal_mode=DELETE')
      this.#database.pragma('locking_mode=NORMAL')
      this.#database.prepare('SELECT version FROM format').get()
      this.#mark.remove()
    } catch {
      // The folder was deleted under a running cloud: there is no lock left to give back.
    }
    this.#mark.close()
    this.#database.close()
    this.#lock.release()
  }
}

/** Complete before it has its name: a file of that name that is not whole is always damage. */
function createFile(dataDir: string, path: string): void {
  if (existsSync(`${path}-wal`) || existsSync(join(dataDir, 'cloud.mark'))) throw new FolderDamaged(dataDir, 'cloud.db is missing')
  const unfinished = `${path}.new`
  rmSync(unfinished, { force: true })
  const database = new Database(unfinished)
  createTables(database)
  database.close()
  renameSync(unfinished, path)
}

/** Read everything from a copy: SQLite would tidy up a damaged original when it is closed. */
function readCopy(dataDir: string, mark: CommitMark): WholeFile {
  const folder = mkdtempSync(join(dataDir, 'cloud.check-'))
  try {
    for (const name of ['cloud.db', 'cloud.db-wal', 'cloud.db-journal']) {
      if (existsSync(join(dataDir, name))) copyFileSync(join(dataDir, name), join(folder, name), constants.COPYFILE_FICLONE)
    }
    const database = new Database(join(folder, 'cloud.db'))
    try {
      return readWhole(database, dataDir, mark)
    } finally {
      database.close()
    }
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error
    throw new FolderDamaged(dataDir, 'SQLite cannot read it', { cause: error })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
