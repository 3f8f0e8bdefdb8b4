import { call } from '@/platform/cloud/call'
import type { BallotDetail } from '@/shared/contract/ballots'
import { announceBallot, discardBallot, extendBallot, freezeRoll, publishRoll, recountBallot, thawRoll, voidBallot } from '@/shared/contract/ballots-desk'
import type { InputOf, Operation } from '@/shared/contract/operation'

const OPERATIONS = { freezeRoll, publishRoll, announce: announceBallot, extend: extendBallot, thaw: thawRoll, recount: recountBallot, discard: discardBallot, void: voidBallot } as const
export type BallotStepName = keyof typeof OPERATIONS
type Rest<O extends Operation> = Omit<InputOf<O>, 'ballotId' | 'version'>

/**
 * On the version that the person saw. Safe to repeat: what got through answers with what is stored.
 * @throws AppError of the operation
 */
export function takeBallotStep<Name extends BallotStepName>(name: Name, { id, version }: Pick<BallotDetail, 'id' | 'version'>, rest: Rest<(typeof OPERATIONS)[Name]>): Promise<BallotDetail> {
  return call<Operation>(OPERATIONS[name], { ballotId: id, version, ...rest }) as Promise<BallotDetail>
}
