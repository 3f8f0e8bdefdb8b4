import { describe, expect, it } from 'vitest'
import { listHeldContent } from '@/shared/contract/content'
import { MINUTE } from '@/shared/domain/time'
import { GUANGZHOU_ROAD, HONGQIQIAO } from '../../factories/reports'
import { arrangeDoubted, arrangeHidden, release } from '../../setup/arrange-content'
import { withWorld } from '../../setup/step-cases'

describe('content.listHeld', () => {
  const world = withWorld()

  it('pages through what waits, the soonest due first, in one trip', async () => {
    const ids: string[] = []
    for (let index = 0; index < 3; index++) {
      ids.push((await arrangeDoubted(world)).contentId)
      await world.cloud.control.advanceClock(MINUTE)
    }
    ids.push((await arrangeHidden(world)).contentId)
    const seen: string[] = []
    let cursor: string | undefined
    do {
      await world.cloud.control.resetCounters()
      const page = await world.secretary.ok(listHeldContent, { communityCode: HONGQIQIAO, limit: 3, cursor })
      expect((await world.cloud.control.counters())[0]?.trips).toBeLessThanOrEqual(2)
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.nextCursor ?? undefined
    } while (cursor)
    expect(seen).toEqual(ids)
    await release(world.secretary, ids[1]!)
    expect((await world.secretary.ok(listHeldContent, { communityCode: HONGQIQIAO })).items.map(({ id }) => id)).toEqual(ids.filter((id) => id !== ids[1]))
  })

  it('is for those who decide at the place or above it', async () => {
    expect((await world.streetOfficer.ok(listHeldContent, { communityCode: HONGQIQIAO })).items.length).toBeGreaterThan(0)
    expect((await world.otherSecretary.ok(listHeldContent, { communityCode: GUANGZHOU_ROAD })).items).toEqual([])
    for (const phone of [world.worker, world.otherSecretary, world.stranger]) expect(await phone.fails(listHeldContent, { communityCode: HONGQIQIAO })).toMatchObject({ code: 'FORBIDDEN' })
  })
})
