import { describe, expect, it } from 'vitest'
import { listBallots, listBallotsOfTopic } from '@/shared/contract/ballots'
import { createBallot, discardBallot } from '@/shared/contract/ballots-desk'
import { drafted, rollShown, setupFor, withBallotDesk } from '../../factories/ballots'
import { HONGQIQIAO } from '../../factories/reports'
import { newUlid } from '../../setup/start-cloud'

describe('ballots.discard', () => {
  const desk = withBallotDesk(1)
  const { secretary } = desk

  it('makes room for another one, and what everybody saw stays to be seen', async () => {
    const unseen = await drafted(desk)
    await secretary.ok(discardBallot, { ballotId: unseen.id, version: unseen.version, explanation: '填错了' })
    expect((await secretary.ok(listBallotsOfTopic, { topicId: unseen.topicId })).items).toEqual([])
    const again = { ballotId: newUlid(), topicId: unseen.topicId, ...(await setupFor(desk, unseen.topicId)) }
    expect((await secretary.ok(createBallot, again)).state).toBe('CONFIG')

    const seen = await rollShown(desk)
    await secretary.ok(discardBallot, { ballotId: seen.id, version: seen.version, explanation: '先不投了' })
    expect((await secretary.ok(listBallots, { communityCode: HONGQIQIAO, shelf: 'over' })).items).toMatchObject([{ id: seen.id, state: 'DISCARDED' }])
  })
})
