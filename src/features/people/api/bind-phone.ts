import { call } from '@/platform/cloud/call'
import { bindPhone as operation } from '@/shared/contract/people'
import { putMe } from '../model/me-store'

/** By the one-time code of WeChat's button. @throws AppError of people.bindPhone */
export async function bindPhone(code: string): Promise<void> {
  putMe(await call(operation, { code }))
}
