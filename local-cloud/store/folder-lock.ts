import { join } from 'node:path'
import Database from 'libsql'

/** One process at a time has a data folder. The lock belongs to the process: the system frees it however the process ends. */
export class FolderLock {
  readonly #database: Database.Database

  /** Throws an Error with a sentence for a person when another process has the folder. */
  constructor(dataDir: string) {
    this.#database = new Database(join(dataDir, 'cloud.lock'))
    try {
      this.#database.exec('BEGIN EXCLUSIVE')
    } catch (error) {
      this.#database.close()
      if ((error as { code?: unknown }).code !== 'SQLITE_BUSY') throw error
      throw new Error(`The data folder ${dataDir} is in use by another local cloud. Stop that one, or choose another folder.`, { cause: error })
    }
  }

  release(): void {
    this.#database.exec('ROLLBACK')
    this.#database.close()
  }
}
