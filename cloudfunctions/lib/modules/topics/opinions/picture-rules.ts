import { MINUTE } from '@/shared/domain/time'

/** §3.4: at most one picture in so long a time. */
export const PICTURE_EVERY = 10 * MINUTE

/** §3.4 sizes a map at 500 people and the bench at 5,000. Beyond that it is of the 5,000 whose digests come first: a sample that nobody chooses, and the same every time. */
export const VOICES_READ = 5_000

/** When the clock looks at the answers after one was given. */
export function nextPictureAt(lastAt: number | null, now: number): number {
  return lastAt === null ? now : Math.max(now, lastAt + PICTURE_EVERY)
}
