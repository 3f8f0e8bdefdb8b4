import type { Transaction } from './transaction.ts'

/** A request the database refuses. The message is shown to the caller. */
export class DatabaseError extends Error {}

export class CollectionMissing extends DatabaseError {
  constructor(readonly collection: string) {
    super(`Db or Table not exist: ${collection}`)
  }
}

/** A unique index already holds the key. */
export class DuplicateKey extends DatabaseError {
  constructor(collection: string, indexName: string, key: string) {
    // The service prints its tenant before the collection.
    super(`E11000 duplicate key error collection: tnt-local.${collection} index: ${indexName} dup key: ${key}`)
  }
}

/** A document beyond what the database stores. */
export class DocumentTooLarge extends DatabaseError {}

/** Another transaction holds what this one wants to write, or wrote it after this one began. */
export class WriteConflict extends Error {
  /** @param holder the open transaction in the way; null when it has already committed. */
  constructor(readonly holder: Transaction | null) {
    super('write conflict')
  }
}

/** A query that examines far more than it returns, refused in strict mode. */
export class ScanRefused extends DatabaseError {}

/** A data folder that does not hold what was written. The message is a sentence for a person. */
export class FolderDamaged extends Error {
  constructor(dataDir: string, what: string, options?: ErrorOptions) {
    super(`The data folder ${dataDir} is damaged (${what}). Nothing in it was changed: put back a copy of it, or move it away to start empty.`, options)
  }
}
