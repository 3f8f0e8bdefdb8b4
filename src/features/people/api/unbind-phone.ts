import { call } from '@/platform/cloud/call'
import { unbindPhone as operation } from '@/shared/contract/people'
import { putMe } from '../model/me-store'

/** Takes the number back. @throws AppError */
export async function unbindPhone(): Promise<void> {
  putMe(await call(operation, {}))
}
