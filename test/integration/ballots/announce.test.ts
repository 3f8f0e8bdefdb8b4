import { describe, expect, it } from 'vitest'
import { disputeRoll, getBallot } from '@/shared/contract/ballots'
import { announceBallot, answerRollDispute } from '@/shared/contract/ballots-desk'
import { beijingDate, DAY } from '@/shared/domain/time'
import { moveTo, rollShown, withBallotDesk } from '../../factories/ballots'
import { newUlid } from '../../setup/start-cloud'

describe('ballots.announce', () => {
  const desk = withBallotDesk(1)
  const { cloud, secretary, people } = desk

  it('waits for the days of the roll and for every answer about it, and announced late it opens later and runs as long', async () => {
    const { id: ballotId, version, rollShownUntil, opensAt, endsAt } = await rollShown(desk)
    expect((await secretary.fails(announceBallot, { ballotId, version })).code).toBe('BALLOT_TOO_EARLY')
    const disputeId = newUlid()
    await people[0]!.ok(disputeRoll, { id: disputeId, ballotId, text: '对门也该在上面' })
    await moveTo(cloud, rollShownUntil! + 4 * DAY)
    expect((await secretary.fails(announceBallot, { ballotId, version })).code).toBe('BALLOT_ROLL_DISPUTED')
    await secretary.ok(answerRollDispute, { ballotId, disputeId, state: 'kept', reply: '对门在六栋，看过了' })
    const announced = await secretary.ok(announceBallot, { ballotId, version })
    expect(announced).toMatchObject({ state: 'ANNOUNCED', opensAt: announced.announcedUntil })
    expect(announced.opensAt).toBeGreaterThan(opensAt)
    expect(announced.endsAt - announced.opensAt).toBe(endsAt - opensAt)
    expect(beijingDate(announced.announcedUntil! - 1)).toBe('2026-12-09')
  })

  it('takes nothing to the vote that was not announced (S5): neither at the announcement nor at the opening', async () => {
    const { id: ballotId, version, topicId, rollShownUntil } = await rollShown(desk)
    await moveTo(cloud, rollShownUntil!)
    const [topic] = await cloud.control.readDocuments('topics', { _id: topicId })
    const plan = topic!.plan as { options: object[] }
    const more = { ...topic, plan: { ...plan, options: [...plan.options, { title: '卖给开发商', isStatusQuo: false }] } }
    await cloud.control.importDocuments('topics', [more as never])
    expect((await secretary.fails(announceBallot, { ballotId, version })).code).toBe('BALLOT_MATTER_CHANGED')
    await cloud.control.importDocuments('topics', [topic as never])
    const announced = await secretary.ok(announceBallot, { ballotId, version })
    await cloud.control.importDocuments('topics', [more as never])
    await moveTo(cloud, announced.opensAt)
    await cloud.tick()
    expect((await people[0]!.ok(getBallot, { ballotId })).state).toBe('ANNOUNCED')
    await cloud.control.importDocuments('topics', [topic as never])
    await cloud.control.advanceClock(DAY / 24)
    expect((await people[0]!.ok(getBallot, { ballotId })).state).toBe('OPEN')
  })
})
