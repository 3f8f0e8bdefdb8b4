import { call } from '@/platform/cloud/call'
import { keepAccount as operation } from '@/shared/contract/account'

export async function keepAccount(): Promise<void> {
  await call(operation, {})
}
