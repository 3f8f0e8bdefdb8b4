import { call } from '@/platform/cloud/call'
import { approveVerification, refuseVerification, type Verification, withdrawVerification } from '@/shared/contract/riders'
import type { RIDER_REFUSALS } from '@/shared/domain/riders/verification-states'

/** Steps of an asking from the version that is on the screen. @throws AppError of riders.* */
const at = ({ id, version }: Verification) => ({ verificationId: id, version })

export const approve = (asking: Verification) => call(approveVerification, at(asking))
export const refuse = (asking: Verification, reasonCode: (typeof RIDER_REFUSALS)[number]) => call(refuseVerification, { ...at(asking), reasonCode })
export const withdraw = (asking: Verification) => call(withdrawVerification, at(asking))
