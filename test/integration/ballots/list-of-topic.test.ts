import { describe, expect, it } from 'vitest'
import { listBallotsOfTopic } from '@/shared/contract/ballots'
import { storedBallot } from '../../factories/ballots'
import { newUlid, WORKING_MORNING, withCloud } from '../../setup/start-cloud'

describe('ballots.listOfTopic', () => {
  const cloud = withCloud()

  it('shows what everybody may see of it, the latest first', async () => {
    const topicId = newUlid()
    const former = await storedBallot(cloud, { topicId, state: 'VOIDED', shelf: 'over', isOver: true, nextClockAt: null })
    const present = await storedBallot(cloud, { topicId, createdAt: new Date(WORKING_MORNING + 1) })
    await storedBallot(cloud, { topicId, wasPublished: false, shelf: 'none', state: 'CONFIG' })
    await storedBallot(cloud)
    expect((await cloud.as('openid-anybody').ok(listBallotsOfTopic, { topicId })).items.map(({ id }) => id)).toEqual([present, former])
  })
})
