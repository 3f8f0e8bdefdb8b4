import { call } from '@/platform/cloud/call'
import { chooseCommunity as operation } from '@/shared/contract/people'
import { putMe } from '../model/me-store'

/** The community whose pages the caller sees first. @throws AppError of people.chooseCommunity */
export async function chooseCommunity(communityCode: string): Promise<void> {
  putMe(await call(operation, { communityCode }))
}
