import { SMALLEST_GROUP } from './find-groups'

/**
 * Whether a new picture may be shown. Two pictures that differ by what one person did would tell what that person did: so there is a new one only
 * when the answers of so many different people have changed since the last, however long that takes.
 */
export function mayPublish(changedPeople: number): boolean {
  return changedPeople >= SMALLEST_GROUP
}
