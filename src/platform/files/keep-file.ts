import { AppError } from '@/shared/errors'

/**
 * Files that survive a killed app, by a name of ours: photos of a report that is not handed over yet. The browser keeps them in
 * IndexedDB; WeChat's is keep-file.weapp.ts.
 */

const DATABASE = 'kept-files'
const STORE = 'files'

/** One address per file: each new one would hold the bytes once more. */
const addresses = new Map<string, string>()

/** Keeps a copy of what is at `path`; the same name again replaces it. @returns a path to it @throws AppError UNAVAILABLE when there is no room */
export async function keepFile(path: string, name: string): Promise<string> {
  const file = await fetch(path).then((response) => response.blob())
  await request('readwrite', (store) => store.put(file, name))
  forget(name)
  return address(name, file)
}

/** A path that upload and preview take, or null when nothing is kept under this name. */
export async function readKeptFile(name: string): Promise<string | null> {
  const known = addresses.get(name)
  if (known) return known
  const file = await request<unknown>('readonly', (store) => store.get(name))
  return file instanceof Blob ? address(name, file) : null
}

export async function removeKeptFile(name: string): Promise<void> {
  await request('readwrite', (store) => store.delete(name))
  forget(name)
}

function address(name: string, file: Blob): string {
  const path = URL.createObjectURL(file)
  addresses.set(name, path)
  return path
}

function forget(name: string): void {
  const path = addresses.get(name)
  if (path) URL.revokeObjectURL(path)
  addresses.delete(name)
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE)
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(refused(opening.error))
  })
}

async function request<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open()
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode)
      const asked = act(transaction.objectStore(STORE))
      // Not before the transaction is complete: only then is it on the disk.
      transaction.oncomplete = () => resolve(asked.result)
      transaction.onabort = () => reject(refused(transaction.error))
    })
  } finally {
    database.close()
  }
}

function refused(cause: unknown): AppError {
  return new AppError('UNAVAILABLE', { cause, message: 'the browser keeps no files', fields: { storage: 'refused' } })
}
