import { describe, expect, it } from 'vitest'
import { liftBlock, listBlocks } from '@/shared/contract/blocks'
import { DAY } from '@/shared/domain/time'
import { GUANGZHOU_ROAD, HONGQIQIAO } from '../../factories/reports'
import { arrangeBlock } from '../../setup/arrange-content'
import { withWorld } from '../../setup/step-cases'

describe('blocks.listAt', () => {
  const world = withWorld()
  const here = async (limit = 50) => {
    const ids: string[] = []
    let cursor: string | undefined
    do {
      const page = await world.secretary.ok(listBlocks, { communityCode: HONGQIQIAO, limit, cursor })
      ids.push(...page.items.map(({ id }) => id))
      cursor = page.nextCursor ?? undefined
    } while (cursor)
    return ids
  }

  it('holds what holds, the soonest over first, page by page; lifted and over ones are gone', async () => {
    const month = await arrangeBlock(world, 30)
    const day = await arrangeBlock(world, 1)
    const week = await arrangeBlock(world, 7)
    const lifted = await arrangeBlock(world, 7)
    await world.secretary.ok(liftBlock, { blockId: lifted.blockId, version: lifted.version, reasonCode: 'mistaken' })
    expect(await here(1)).toEqual([day.blockId, week.blockId, month.blockId])
    await world.cloud.control.advanceClock(DAY)
    expect(await here()).toEqual([week.blockId, month.blockId])
  })

  it('costs one trip beyond the one that tells who calls', async () => {
    await world.cloud.control.advanceClock(10_000)
    await world.cloud.control.resetCounters()
    await here()
    const [counted] = (await world.cloud.control.counters()).filter(({ functionName }) => functionName === 'api')
    expect(counted?.trips).toBe(2)
  })

  it('is for those who decide there', async () => {
    for (const phone of [world.worker, world.stranger, world.otherSecretary]) expect((await phone.fails(listBlocks, { communityCode: HONGQIQIAO })).code).toBe('FORBIDDEN')
    expect((await world.otherSecretary.ok(listBlocks, { communityCode: GUANGZHOU_ROAD })).items).toEqual([])
  })
})
