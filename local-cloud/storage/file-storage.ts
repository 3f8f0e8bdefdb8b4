import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Clock } from '../clock.ts'
import type { Keeper, Kept } from '../kept.ts'
import type { DurableFile } from '../store/durable-file.ts'
import { RecordTable } from '../store/record-table.ts'
import { mediaTypeOf } from './media-type.ts'

type StoredFile = {
  path: string
  /** File on disk, new with every upload: a reader keeps what it has opened. */
  blob: string
  size: number
  mediaType: string
  /** Who uploaded it from a client; empty for functions. */
  owner: string
}

/** A path or a write that storage refuses. */
export class StorageRefusal extends Error {
  constructor(
    readonly errCode: -503001 | -503002,
    message: string,
  ) {
    super(message)
  }
}

/** How long a prepared upload may take to begin. */
const UPLOAD_WINDOW_MS = 15 * 60_000

/** Files on disk with their metadata in the store. A file that has no metadata was never stored. */
export class FileStorage implements Keeper {
  readonly #files: RecordTable<StoredFile>
  /** Files on disk that a snapshot may need again, one set each. */
  readonly #kept = new Set<ReadonlySet<string>>()
  readonly #secret: Buffer
  readonly #prefix: string

  constructor(
    private readonly folder: string,
    file: DurableFile | null,
    private readonly settings: { envId: string; url: string },
    private readonly clock: Clock,
  ) {
    mkdirSync(folder, { recursive: true })
    this.#files = new RecordTable<StoredFile>(file, 'files')
    const keys = new RecordTable<{ key: string }>(file, 'keys')
    if (!keys.get('files')) keys.set('files', { key: randomBytes(32).toString('hex') })
    this.#secret = Buffer.from(keys.get('files')!.key, 'hex')
    this.#prefix = `cloud://${settings.envId}.${bucketOf(settings.envId)}/`
    this.#sweep()
  }

  /** Remove what an upload that never finished left behind. */
  #sweep(): void {
    const known = this.#blobs()
    for (const name of readdirSync(this.folder)) if (!known.has(name)) rmSync(join(this.folder, name))
  }

  fileIdOf(path: string): string {
    return this.#prefix + path
  }

  /** Blobs are never written again, so that keeping them from removal is enough. */
  keep(): Kept {
    const files = this.#files.keep()
    const blobs = this.#blobs()
    this.#kept.add(blobs)
    return {
      wayBack: () => {
        const before = this.#blobs()
        return { ...files.wayBack(), tidy: () => this.#discardUnused(before) }
      },
      release: () => {
        this.#kept.delete(blobs)
        return this.#discardUnused(blobs)
      },
    }
  }

  #blobs(): Set<string> {
    return new Set(this.#files.values().map((stored) => stored.blob))
  }

  #discardUnused(blobs: ReadonlySet<string>): Promise<void> {
    const used = this.#blobs()
    return this.#discard([...blobs].filter((blob) => !used.has(blob)))
  }

  /** Remove from disk what no snapshot needs. */
  async #discard(blobs: string[]): Promise<void> {
    const needless = blobs.filter((blob) => ![...this.#kept].some((kept) => kept.has(blob)))
    await Promise.all(needless.map((blob) => rm(join(this.folder, blob), { force: true })))
  }

  #find(fileId: string): StoredFile | undefined {
    return fileId.startsWith(this.#prefix) ? this.#files.get(fileId.slice(this.#prefix.length)) : undefined
  }

  /** Where and with what a function uploads. Throws StorageRefusal for a path the service does not take. */
  prepareUpload(path: string): Record<string, string> {
    checkPath(path)
    const token = this.#sign(`put:${path}`, this.clock.now() + UPLOAD_WINDOW_MS)
    const fileId = this.fileIdOf(path)
    return { url: `${this.settings.url}/storage/put`, token, authorization: token, fileId, cosFileId: token }
  }

  isUploadAllowed(path: string, token: string): boolean {
    return this.#isSigned(`put:${path}`, token)
  }

  /**
   * Store a file, in place of an earlier one at its path.
   * @param owner openid of the client that uploads, null for a function, which may write anything.
   * @returns the file id. Throws StorageRefusal when the earlier one belongs to someone else.
   */
  async put(path: string, body: Buffer, owner: string | null): Promise<string> {
    checkPath(path)
    this.#checkOwner(path, owner)
    const blob = randomBytes(16).toString('hex')
    const unfinished = join(this.folder, `${blob}.part`)
    const handle = await open(unfinished, 'wx')
    try {
      await handle.writeFile(body)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(unfinished, join(this.folder, blob))
    // Another upload may have come in between: ask again in the same turn as the metadata is written.
    this.#checkOwner(path, owner)
    const earlier = this.#files.get(path)
    this.#files.set(path, { path, blob, size: body.length, mediaType: mediaTypeOf(body), owner: owner ?? earlier?.owner ?? '' })
    if (earlier) await this.#discard([earlier.blob])
    return this.fileIdOf(path)
  }

  #checkOwner(path: string, owner: string | null): void {
    const earlier = this.#files.get(path)
    if (owner !== null && earlier && earlier.owner !== owner) throw new StorageRefusal(-503001, 'permission denied: only the creator can write')
  }

  /** @returns whether there was such a file. */
  async remove(fileId: string): Promise<boolean> {
    const stored = this.#find(fileId)
    if (!stored) return false
    this.#files.delete(stored.path)
    await this.#discard([stored.blob])
    return true
  }

  /** An address that works for a while, unencoded; null when there is no such file. */
  temporaryUrl(fileId: string, maxAgeMs: number): string | null {
    const stored = this.#find(fileId)
    if (!stored) return null
    return `${this.settings.url}/storage/file/${stored.path}?token=${this.#sign(`get:${stored.path}`, this.clock.now() + maxAgeMs)}`
  }

  isReadAllowed(path: string, token: string): boolean {
    return this.#isSigned(`get:${path}`, token)
  }

  async read(path: string): Promise<{ body: Buffer; mediaType: string } | null> {
    const stored = this.#files.get(path)
    return stored ? { body: await readFile(join(this.folder, stored.blob)), mediaType: stored.mediaType } : null
  }

  #sign(purpose: string, expiresAt: number): string {
    const expiry = Math.round(expiresAt)
    return `${expiry}.${createHmac('sha256', this.#secret).update(`${purpose}:${expiry}`).digest('hex')}`
  }

  #isSigned(purpose: string, token: string): boolean {
    const expiry = Number(token.split('.')[0])
    if (!Number.isFinite(expiry) || expiry < this.clock.now()) return false
    const expected = Buffer.from(this.#sign(purpose, expiry))
    const given = Buffer.from(token)
    return given.length === expected.length && timingSafeEqual(given, expected)
  }
}

/** Bucket names end in the account's number on the platform. */
function bucketOf(envId: string): string {
  return `6c6f-${envId}-1250000000`
}

function checkPath(path: string): void {
  const isBad = path === '' || path.length > 850 || path.startsWith('/') || path.includes('//') || path.split('/').some((part) => part === '.' || part === '..') || /[?#%\\\u0000-\u001f]/.test(path)
  if (isBad) throw new StorageRefusal(-503002, `invalid cloud path: ${path}`)
}
