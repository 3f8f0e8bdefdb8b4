import { create } from 'zustand'
import { now } from '@/platform/clock'
import { uploadFile } from '@/platform/cloud/upload-file'
import { readKeptFile, removeKeptFile } from '@/platform/files/keep-file'
import { onAppShow } from '@/platform/life-cycle/app-visibility'
import { isOnline, onNetworkChange } from '@/platform/network/network'
import { random } from '@/platform/random'
import { createUlid } from '@/shared/domain/ulid'
import { AppError } from '@/shared/errors'
import { findMyPersonId } from '../api/find-my-person-id'
import { submitReport } from '../api/submit-report'
import { findByLocalNumber, type KeptPhoto, localNumberOf, type QueueEntry } from './queue-entry'
import type { QueueEvent } from './queue-reducer'
import { createQueueRunner } from './queue-runner'
import { accountKey, queueStorage } from './queue-storage'

/** What the pages draw. The stored queue is the truth; this is its picture. */
export const useQueueEntries = create<{ entries: QueueEntry[] }>(() => ({ entries: [] }))

const runner = createQueueRunner({
  load: queueStorage.read,
  save: (entries) => {
    queueStorage.write(entries)
    useQueueEntries.setState({ entries })
  },
  now,
  newId: () => createUlid(now(), random),
  isOnline,
  personId: findMyPersonId,
  readPhoto: async ({ name }) => {
    const path = await readKeptFile(name)
    if (path === null) throw new AppError('PHOTO_NOT_FOUND', { message: `${name} is not on this phone` })
    return path
  },
  removePhotos: dropPhotos,
  upload: async (cloudPath, filePath) => (await uploadFile({ cloudPath, filePath })).fileId,
  submit: submitReport,
})

let isStarted = false

/** Once per life of the app: takes up what the last one left, and sends whenever the app or the network comes back. */
export function startReportQueue(): void {
  if (isStarted) return
  isStarted = true
  for (const entry of runner.dispatch({ type: 'restarted' })) {
    // A receipt may have come in the moment before the app was killed.
    if (entry.phase.kind === 'receipted') dropPhotos(entry.photos)
  }
  onAppShow(sendQueued)
  onNetworkChange((online) => {
    if (online) sendQueued()
  })
  sendQueued()
}

/** Sends what can be sent; returns at once. */
export function sendQueued(): void {
  void runner.run()
}

let account = accountKey('')

/** The queue as it is stored; of another persona of the preview it is another one, whose last sending may have been cut off. */
export function reloadReportQueue(): void {
  useQueueEntries.setState({ entries: queueStorage.read() })
  if (account !== accountKey('')) runner.dispatch({ type: 'restarted' })
  account = accountKey('')
  sendQueued()
}

/** @throws UNAVAILABLE if the phone would not keep it */
export function changeQueue(event: QueueEvent): void {
  runner.dispatch(event)
}

/** Handed over, and not sent back to be changed. */
export function isQueued(reportId: string): boolean {
  const entry = findByLocalNumber(queueStorage.read(), localNumberOf(reportId))
  return entry !== undefined && entry.phase.kind !== 'refused'
}

/** Takes a report that was not sent off the phone. */
export function discardQueued(entry: QueueEntry): void {
  runner.dispatch({ type: 'removed', id: entry.id })
  dropPhotos(entry.photos)
}

function dropPhotos(photos: readonly KeptPhoto[]): void {
  for (const { name } of photos) void removeKeptFile(name).catch(() => undefined)
}
