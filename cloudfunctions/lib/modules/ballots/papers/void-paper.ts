import { voidPaper } from '@/shared/contract/papers'
import { handleOn } from '../../../kernel/handler'
import { requireSayable } from '../../../kernel/require-sayable'
import { ballotKind } from '../ballot-subject'
import { paperCapacities, requirePaper, takePaperStep, viewPaper } from './take-paper-step'

/** A lost slip, before a new one is issued. A second time changes nothing. */
export const voidOne = handleOn(ballotKind, voidPaper, async ({ ballotId, serial, explanation }, context) => {
  const { viewer, subject, openid } = context
  const ballot = subject.document
  const paper = await requirePaper(ballotId, serial)
  if (paper.state === 'void') return viewPaper(paper, ballot, viewer)
  await requireSayable(openid, 'explanation', explanation)
  return viewPaper(await takePaperStep(paper, 'void', paperCapacities(viewer, ballot), ballot, context), ballot, viewer)
})
