import { describe, expect, it } from 'vitest'
import { listBallotsOnDesk } from '@/shared/contract/ballots-desk'
import { storedBallot, withBallotDesk } from '../../factories/ballots'
import { HONGQIQIAO } from '../../factories/reports'

describe('ballots.listOnDesk', () => {
  const { cloud, secretary, tellers } = withBallotDesk(0)

  it('shows drafts as well, what is due first, and nothing that is over', async () => {
    const later = await storedBallot(cloud, { shelfOrder: 2 })
    const draft = await storedBallot(cloud, { shelfOrder: 1, state: 'CONFIG', shelf: 'none', wasPublished: false })
    await storedBallot(cloud, { shelfOrder: 0, isOver: true, state: 'CONFIRMED', shelf: 'over' })
    for (const phone of [secretary, tellers[0]]) expect((await phone.ok(listBallotsOnDesk, { communityCode: HONGQIQIAO })).items.map(({ id }) => id)).toEqual([draft, later])
    expect((await cloud.as('openid-anybody').fails(listBallotsOnDesk, { communityCode: HONGQIQIAO })).code).toBe('FORBIDDEN')
  })
})
