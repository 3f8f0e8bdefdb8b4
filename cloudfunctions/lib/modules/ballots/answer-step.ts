import type { BallotDetail } from '@/shared/contract/ballots'
import type { BallotAction } from '@/shared/domain/ballots/ballot-states'
import type { PersonContext, SubjectContext } from '../../kernel/context'
import { requireSayable } from '../../kernel/require-sayable'
import type { BallotDocument } from './ballot-document'
import { type Situation, toActor } from './ballot-facts'
import { catchUp } from './catch-up'
import { deliverBallot } from './deliver-ballot'
import { showBallot } from './show-ballot'
import { type Addition, takeBallotStep } from './take-ballot-step'

export interface StepRequest {
  action: BallotAction
  version: number
  explanation?: string
  situation?: Partial<Situation>
  /** As it would be frozen. */
  electorate?: number
  prepare?: (ballot: BallotDocument) => Promise<Addition>
}

/** What every step operation does around its own part: what the clock has to do is done first, words are checked, the step is taken, those concerned are told. */
export async function answerStep(context: SubjectContext<BallotDocument>, { action, version, explanation, situation, electorate, prepare }: StepRequest): Promise<BallotDetail> {
  const { subject, viewer, now, openid, ports } = context
  const present = await catchUp(subject.document, context)
  const { ballot } = await takeBallotStep(present, { action, actor: toActor(viewer, present), version, explanation, now, ports, situation, electorate }, async () => {
    if (explanation) await requireSayable(openid, 'explanation', explanation)
    return (await prepare?.(present)) ?? {}
  })
  return await answerBallot(ballot, context)
}

/** Telling is best effort here; what is left the clock does within a minute. */
export async function answerBallot(ballot: BallotDocument, context: PersonContext): Promise<BallotDetail> {
  try {
    if (ballot.undeliveredSince) await deliverBallot(ballot, context)
  } catch (error) {
    context.log.error('delivery postponed', { ballotId: ballot._id }, error)
  }
  return await showBallot(ballot, context)
}
