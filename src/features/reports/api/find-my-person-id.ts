import * as v from 'valibot'
import { call } from '@/platform/cloud/call'
import { readStored, writeStored } from '@/platform/storage/storage'
import { getMe } from '@/shared/contract/people'
import { accountKey } from '../model/queue-storage'

/** Whose folder uploads go to. Kept on the phone, because a report is often sent where every trip counts. */
export async function findMyPersonId({ isFresh }: { isFresh: boolean }): Promise<string> {
  const key = accountKey('people.id')
  const kept = isFresh ? null : readStored(key, v.string())
  if (kept) return kept
  const { personId } = await call(getMe, {})
  writeStored(key, personId)
  return personId
}
