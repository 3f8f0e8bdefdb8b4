import { describe, expect, it } from 'vitest'
import { getBlock } from '@/shared/contract/blocks'
import { arrangeBlock, blockSeenBy } from '../../setup/arrange-content'
import { withWorld } from '../../setup/step-cases'

describe('blocks.get', () => {
  const world = withWorld()

  it('shows both sides what it is about, and neither the other', async () => {
    const { rider, blockId } = await arrangeBlock(world)
    const mine = await blockSeenBy(rider, blockId)
    expect(mine).toMatchObject({ state: 'active', reasonCode: 'abuse', placeName: '红旗桥社区', excerpt: '北门，通道堵了', isMine: true, canAppeal: true, lock: 'level', isInForce: true })
    const theirs = await blockSeenBy(world.secretary, blockId)
    expect(theirs).toMatchObject({ isMine: false, canAppeal: false, lock: null, steps: [{ action: 'begin', as: 'secretary', reasonCode: 'abuse' }] })
    expect(JSON.stringify(theirs)).not.toContain(await rider.personId())
    expect(JSON.stringify(mine)).not.toContain(await world.secretary.personId())
  })

  it('is not there for anybody else', async () => {
    const { blockId } = await arrangeBlock(world)
    for (const phone of [world.stranger, world.worker, world.otherSecretary]) expect((await phone.fails(getBlock, { blockId })).code).toBe('BLOCK_NOT_FOUND')
  })
})
