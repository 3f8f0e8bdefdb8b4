import { enterPaper } from '@/shared/contract/papers'
import { type Reading, toReading } from '@/shared/domain/ballots/paper-reading'
import { paperStep } from '@/shared/domain/ballots/paper-transition'
import { AppError } from '@/shared/errors'
import { removeFiles, uploadFile } from '../../../adapters/storage'
import { handleOn } from '../../../kernel/handler'
import { cleanUpload } from '../../../kernel/image/clean-upload'
import { isOwnUpload } from '../../../kernel/own-upload'
import { ballotKind } from '../ballot-subject'
import { catchUp } from '../catch-up'
import type { PaperDocument } from './paper-document'
import { arePapersOpen, paperCapacities, requirePaper, takePaperStep, viewPaper } from './take-paper-step'

/** The first pair of eyes. A copy of the photo without the camera's data takes the place of what was uploaded. The same again is what is stored. */
export const enter = handleOn(ballotKind, enterPaper, async ({ ballotId, serial, choices, signedAt, isUnclear, photoId }, context) => {
  const { viewer, person, now, envId } = context
  const ballot = await catchUp(context.subject.document, context)
  const paper = await requirePaper(ballotId, serial)
  const reading = toReading({ choices, signedAt, isUnclear })
  if (isRepeat(paper, person.id, reading)) return viewPaper(paper, ballot, viewer)
  const as = paperCapacities(viewer, ballot)
  // Asked before the photo is touched; the step asks again.
  paperStep({ state: paper.state, typedBy: paper.typedBy, arePapersOpen: arePapersOpen(ballot, now), doObjectionsRun: true }, 'enter', as, person.id)
  if (!isOwnUpload(photoId, { envId, personId: person.id, id: ballotId })) throw new AppError('UPLOAD_NOT_YOURS', { fields: { photoId: 'place' } })
  const { bytes, extension } = await cleanUpload(photoId, 'photoId')
  const photoFileId = await uploadFile(`ballots/${ballotId}/papers/${paper.serial.replace('*', 'x')}-${person.id}.${extension}`, Buffer.from(bytes))
  const entered = await takePaperStep(paper, 'enter', as, ballot, context, { readings: [{ personId: person.id, at: new Date(now), reading }], typedBy: [person.id], photoFileId })
  await removeFiles([photoId])
  return viewPaper(entered, ballot, viewer)
})

function isRepeat({ state, readings }: PaperDocument, personId: string, reading: Reading): boolean {
  return state === 'entered' && readings[0]?.personId === personId && JSON.stringify(toReading(readings[0].reading)) === JSON.stringify(reading)
}
