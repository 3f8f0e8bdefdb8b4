import { call } from '@/platform/cloud/call'
import { closeAccount as operation } from '@/shared/contract/account'

/** @returns when it will be erased, ms */
export async function closeAccount(): Promise<number> {
  return (await call(operation, {})).closesAt
}
