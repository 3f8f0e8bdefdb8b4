import { call } from '@/platform/cloud/call'
import { now } from '@/platform/clock'
import { random } from '@/platform/random'
import { appoint, findCandidate } from '@/shared/contract/appointments'
import type { Role } from '@/shared/domain/appointments'
import { createUlid } from '@/shared/domain/ulid'

export interface Appointing {
  placeCode: string
  role: Role
  code: string
  name: string
  endsAt: number
}

/** @throws AppError of appointments.findCandidate and appointments.appoint */
export async function appointCandidate({ placeCode, role, code, name, endsAt }: Appointing): Promise<void> {
  const { personId } = await call(findCandidate, { placeCode, code })
  await call(appoint, { id: createUlid(now(), random), personId, role, placeCode, endsAt, name })
}
