import type { Work } from '../../kernel/context'
import { removeFiles } from '../../adapters/storage'
import { deliverVerification } from './deliver-verification'
import { findVerificationsOf } from './riders.store'
import { takeVerificationStep } from './take-verification-step'

/** The account closes: what waits is taken back, and no photo of a badge outlives it. */
export async function leaveRiders(personId: string, work: Work): Promise<void> {
  for (const document of await findVerificationsOf(personId)) {
    if (document.state === 'pending') await deliverVerification(await takeVerificationStep(document, { action: 'withdraw', actorId: personId, version: document.version, now: work.now }), work)
    if (document.badgeFileId !== null) await removeFiles([document.badgeFileId])
  }
}

/** The phone goes: who was known by it alone, on a list, is no rider any more. A badge and a word stay. */
export async function endListed(personId: string, work: Work): Promise<void> {
  for (const { _id, method, state } of await findVerificationsOf(personId)) {
    if (method === 'list' && state === 'verified') await work.ports.offices.end(_id, work.now)
  }
}
