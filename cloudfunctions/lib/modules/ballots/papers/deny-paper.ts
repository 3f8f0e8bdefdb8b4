import { denyPaper, settlePaper } from '@/shared/contract/papers'
import { AppError } from '@/shared/errors'
import { handleOn } from '../../../kernel/handler'
import { checkTexts } from '../../../kernel/moderation/checked-text'
import { requireSayable } from '../../../kernel/require-sayable'
import { ballotKind } from '../ballot-subject'
import { catchUp } from '../catch-up'
import { ownRows } from '../show-roll'
import { noticeOf } from '../step-effects'
import { keyId } from '../voter-key'
import { findVote, setDenied } from '../votes.store'
import { findInForce } from './papers.store'
import { paperCapacities, requirePaper, takePaperStep, viewPaper } from './take-paper-step'

/** 我没有签过. While it is denied the count waits for a teller, who settles what the cast says as well. The two tellers are told. */
export const deny = handleOn(ballotKind, denyPaper, async ({ ballotId, key, explanation }, context) => {
  const { person, openid, ports, now } = context
  const ballot = await catchUp(context.subject.document, context)
  if (!(await ownRows(ballot, context)).some((row) => row.key === key)) throw new AppError('VOTE_NOT_ON_ROLL')
  const [paper] = await findInForce([keyId(ballotId, key)])
  if (paper?.state === 'denied') return { state: paper.state }
  if (!paper || paper.state !== 'verified') throw new AppError('PAPER_NOT_FOUND')
  await checkTexts(openid, { explanation })
  const denied = await takePaperStep(paper, 'deny', ['member'], ballot, context, { deniedBy: person.id, deniedAt: new Date(now) })
  const vote = await findVote(keyId(ballotId, key))
  if (vote) await setDenied(vote, paper.serial, true)
  const notice = { ...noticeOf(ballot, 'denyPaper_here', `paper:${paper._id}:denied`, true), quiet: 'staff' as const }
  await ports.notices.deliver(ballot.tellers.map((personId) => ({ ...notice, personId })), context)
  return { state: denied.state }
})

/** By one of the two tellers who typed nothing of it, once. Upheld, it counts as it was read. */
export const settle = handleOn(ballotKind, settlePaper, async ({ ballotId, serial, isUpheld, explanation }, context) => {
  const { viewer, person, openid, now } = context
  const ballot = await catchUp(context.subject.document, context)
  const paper = await requirePaper(ballotId, serial)
  const isRepeat = paper.settledBy === person.id && paper.state === (isUpheld ? 'verified' : 'invalid')
  if (!isRepeat) await requireSayable(openid, 'explanation', explanation)
  const settled = isRepeat ? paper : await takePaperStep(paper, isUpheld ? 'uphold' : 'revoke', paperCapacities(viewer, ballot), ballot, context, { settledBy: person.id, settledAt: new Date(now) })
  const vote = await findVote(keyId(ballotId, paper.key))
  if (vote) await setDenied(vote, paper.serial, !isUpheld)
  return viewPaper(settled, ballot, viewer)
})
