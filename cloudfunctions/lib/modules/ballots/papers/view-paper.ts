import { viewPaper } from '@/shared/contract/papers'
import { HIDDEN_STATES } from '@/shared/domain/ballots/ballot-states'
import { AppError } from '@/shared/errors'
import { temporaryUrls } from '../../../adapters/storage'
import { handleOn } from '../../../kernel/handler'
import { ballotKind } from '../ballot-subject'
import { paperCapacities, recordPaperAct, requirePaper } from './take-paper-step'

/** The look is recorded before the address goes out: no record, no picture. */
export const view = handleOn(ballotKind, viewPaper, async ({ ballotId, serial }, context) => {
  const { viewer, person, subject } = context
  const ballot = subject.document
  const as = paperCapacities(viewer, ballot)
  const paper = await requirePaper(ballotId, serial)
  const isCounted = !HIDDEN_STATES.includes(ballot.state) && ballot.tally !== null
  if (as.includes('teller') && (isCounted || paper.state === 'denied')) return await open('teller')
  // Whoever organises never looks at a slip.
  if (!as.includes('clerk')) throw new AppError('FORBIDDEN')
  if (paper.typedBy.includes(person.id)) throw new AppError('PAPER_NEEDS_ANOTHER')
  if (paper.state !== 'entered' && paper.state !== 'disputed') throw new AppError('PAPER_WRONG_STATE')
  return await open('clerk')

  async function open(capacity: string): Promise<{ url: string }> {
    if (paper.photoFileId === null) throw new AppError('PAPER_WRONG_STATE')
    await recordPaperAct(paper, 'view', capacity, context)
    const url = (await temporaryUrls([paper.photoFileId])).get(paper.photoFileId)
    if (!url) throw new AppError('PAPER_NOT_FOUND')
    return { url }
  }
})
