import type { Work } from '../../kernel/context'
import { deliveryJob } from '../../kernel/delivery-job'
import type { BallotDocument, BallotEffect } from './ballot-document'
import { findOnRoll, findUndelivered, updateBallot } from './ballots.store'
import { keepNotice } from './notices/notices.store'
import { peopleBehind } from './people-behind'
import { stepKey } from './step-effects'

const PER_RUN = 20
/** Keys that are told together; an operation tells the first of them, the clock the others. */
const KEYS_A_PAGE = 100
const PAGES_A_RUN = 20

/** Brings what follows from its steps to where it belongs. Every part can be done again without effect. `pages`: of the roll that this run tells at most. */
export async function deliverBallot(ballot: BallotDocument, work: Work, pages = 1): Promise<void> {
  const { _id: id, outbox, outboxWrites, state, version, topicId } = ballot
  for (const effect of outbox) if (effect.type === 'publishNotice') await keepNotice(effect.notice)
  await work.ports.audit.record(outbox.flatMap((effect) => (effect.type === 'act' ? [effect.act] : [])))
  for (const effect of outbox) {
    if (effect.type === 'bind') await work.ports.topics.bindBallot(topicId, id)
    if (effect.type === 'topic') await work.ports.topics.followBallot(topicId, id, effect.follows, work)
  }
  // Whoever was asked to vote has nothing to do any more.
  if (state !== 'OPEN') await work.ports.notices.settle(id, stepKey(ballot, version))
  await work.ports.notices.deliver(outbox.flatMap((effect) => (effect.type === 'notice' ? [effect.notice] : [])), work)
  for (const effect of outbox) if (effect.type === 'dutyNotice') await work.ports.notices.tellDuty(effect.duty, ballot.scopeCode, effect.notice, work)
  if (!(await tellElectorate(ballot, work, pages))) return
  // Something added meanwhile keeps the list: it is delivered again, and that does no harm.
  await updateBallot(id, { outboxWrites }, { set: { outbox: [], undeliveredSince: null, told: null } })
}

type Telling = BallotEffect & { type: 'electorateNotice' }

/** Page by page along the roll, so that a run that ends goes on where it was. @returns whether everybody was told */
async function tellElectorate(ballot: BallotDocument, work: Work, pages: number): Promise<boolean> {
  const tellings = ballot.outbox.filter((effect): effect is Telling => effect.type === 'electorateNotice')
  let { told } = ballot
  const begun = tellings.findIndex(({ notice }) => notice.key === told?.key)
  let left = pages
  for (const { notice, whom } of tellings.slice(Math.max(begun, 0))) {
    for (let after = told?.key === notice.key ? told.order : null; ; ) {
      const rows = await findOnRoll(ballot._id, whom === 'outstanding' ? { hasVoted: false } : {}, after, KEYS_A_PAGE)
      const people = rows.length > 0 ? await peopleBehind(ballot, rows, work) : []
      await work.ports.notices.deliver(people.map((personId) => ({ ...notice, personId, waitsForMe: notice.waitsForMe && ballot.state === 'OPEN' })), work)
      if (rows.length < KEYS_A_PAGE) break
      after = rows[rows.length - 1]!.order
      told = { key: notice.key, order: after }
      await updateBallot(ballot._id, {}, { set: { told } })
      if (--left <= 0) return false
    }
  }
  return true
}

export const deliverBallots = deliveryJob({
  name: 'ballots.deliver',
  perRun: PER_RUN,
  find: findUndelivered,
  deliver: (ballot, work) => deliverBallot(ballot, work, PAGES_A_RUN),
  moveBack: ({ _id, outboxWrites }, now) => updateBallot(_id, { outboxWrites }, { set: { undeliveredSince: now } }),
})

