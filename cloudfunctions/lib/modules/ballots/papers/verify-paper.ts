import { verifyPaper } from '@/shared/contract/papers'
import { compareReadings, toReading } from '@/shared/domain/ballots/paper-reading'
import { AppError } from '@/shared/errors'
import { handleOn } from '../../../kernel/handler'
import { ballotKind } from '../ballot-subject'
import { catchUp } from '../catch-up'
import { castPaper } from './cast-paper'
import { paperCapacities, requirePaper, takePaperStep, viewPaper } from './take-paper-step'

/**
 * The second pair of eyes, or the third: nobody is told what was typed before, nor whether it was the same beyond what the state says. Agreed on, the slip
 * becomes the vote of its key at once; what was interrupted the clock does.
 */
export const verify = handleOn(ballotKind, verifyPaper, async ({ ballotId, serial, choices, signedAt, isUnclear }, context) => {
  const { viewer, person, now, settings } = context
  const ballot = await catchUp(context.subject.document, context)
  const paper = await requirePaper(ballotId, serial)
  const again = toReading({ choices, signedAt, isUnclear })
  const last = paper.readings[paper.readings.length - 1]
  const isRepeat = paper.readings.length > 1 && last?.personId === person.id && JSON.stringify(toReading(last.reading)) === JSON.stringify(again)
  if (isRepeat) return viewPaper(paper.castDueSince ? await castPaper(paper, ballot, settings.secret, now) : paper, ballot, viewer)
  if (paper.readings.length === 0) throw new AppError('PAPER_WRONG_STATE')
  const { action, reading } = compareReadings(paper.readings.map((one) => toReading(one.reading)), again)
  const at = new Date(now)
  const agreed = reading && { agreed: reading, verifiedAt: at, castDueSince: at }
  const stepped = await takePaperStep(paper, action, paperCapacities(viewer, ballot), ballot, context, { readings: [...paper.readings, { personId: person.id, at, reading: again }], typedBy: [...paper.typedBy, person.id], ...agreed })
  return viewPaper(stepped.castDueSince ? await castPaper(stepped, ballot, settings.secret, now) : stepped, ballot, viewer)
})
