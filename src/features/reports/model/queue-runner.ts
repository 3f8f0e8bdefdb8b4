import { type ErrorCode, isAppError } from '@/shared/errors'
import type { Instant } from '@/shared/domain/time'
import type { KeptPhoto, QueueEntry, Receipt } from './queue-entry'
import { nextToSend, type QueueEvent, reduceQueue } from './queue-reducer'

/** What the runner needs of the world. Every call may fail, hang, or never come back because the app was killed. */
export interface QueuePorts {
  /** The stored queue: read before and written after every event, so that a killed app finds the last step. */
  load(): QueueEntry[]
  save(entries: QueueEntry[]): void
  now(): Instant
  newId(): string
  isOnline(): boolean
  /** Whose folder the photos go to; asked for anew when the server says that it was the wrong one. */
  personId(options: { isFresh: boolean }): Promise<string>
  /** @throws PHOTO_NOT_FOUND if the phone lost the file */
  readPhoto(photo: KeptPhoto): Promise<string>
  removePhotos(photos: readonly KeptPhoto[]): void
  upload(cloudPath: string, filePath: string): Promise<string>
  submit(entry: QueueEntry, fileIds: string[]): Promise<Receipt>
}

export interface QueueRunner {
  /** Applies an event to the stored queue and returns it. */
  dispatch(event: QueueEvent): QueueEntry[]
  /**
   * Sends what can be sent now, one after the other. One run at a time: a second call while one is under way makes that one look again.
   * Never rejects: what went wrong is in the entries.
   */
  run(): Promise<void>
}

/** Where a photo of a submission lies; the same on every try, so a repeat overwrites and never doubles. */
export function uploadPath(personId: string, reportId: string, stage: 'before' | 'after', index: number): string {
  return `uploads/${personId}/${reportId}/${stage}-${index + 1}.jpg`
}

export function createQueueRunner(ports: QueuePorts): QueueRunner {
  let isRunning = false
  let mustLookAgain = false
  let isPersonInDoubt = false

  function dispatch(event: QueueEvent): QueueEntry[] {
    const entries = reduceQueue(ports.load(), event, ports.now())
    ports.save(entries)
    return entries
  }

  async function run(): Promise<void> {
    mustLookAgain = true
    if (isRunning) return
    isRunning = true
    try {
      while (mustLookAgain) {
        mustLookAgain = false
        dispatch({ type: 'aged' })
        await sendEachOnce()
      }
    } finally {
      isRunning = false
    }
  }

  /** Once each: an entry that only lacks the network would otherwise be tried in a circle. */
  async function sendEachOnce(): Promise<void> {
    const tried = new Set<string>()
    while (ports.isOnline()) {
      const entry = nextToSend(
        ports.load().filter(({ id }) => !tried.has(id)),
        ports.now(),
      )
      if (!entry) return
      tried.add(entry.id)
      const code = await send(entry)
      // Without network the next one would only fail too.
      if (code === 'NETWORK') return
    }
  }

  async function send(entry: QueueEntry): Promise<ErrorCode | undefined> {
    const { id } = entry
    try {
      dispatch({ type: 'uploading', id })
      const fileIds = await upload(entry)
      dispatch({ type: 'submitting', id })
      const receipt = await ports.submit(entry, fileIds)
      dispatch({ type: 'receipted', id, receipt })
      ports.removePhotos(entry.photos)
      return undefined
    } catch (error) {
      const { code, fields } = describe(error)
      isPersonInDoubt = code === 'UPLOAD_NOT_YOURS'
      dispatch({ type: 'failed', id, code, fields, newId: ports.newId() })
      return code
    }
  }

  async function upload(entry: QueueEntry): Promise<string[]> {
    const fileIds: string[] = []
    const personId = await ports.personId({ isFresh: isPersonInDoubt })
    for (const [index, photo] of entry.photos.entries()) {
      const fileId = photo.fileId ?? (await ports.upload(uploadPath(personId, entry.id, 'before', index), await ports.readPhoto(photo)))
      dispatch({ type: 'uploaded', id: entry.id, index, fileId })
      fileIds.push(fileId)
    }
    return fileIds
  }

  return { dispatch, run }
}

/** Anything that is not an expected failure is a defect of ours: the report waits and is tried again. */
function describe(error: unknown): { code: ErrorCode; fields?: Record<string, string> } {
  return isAppError(error) ? { code: error.code, fields: error.fields } : { code: 'INTERNAL' }
}
