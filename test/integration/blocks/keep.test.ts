import { describe, expect, it } from 'vitest'
import { appealBlock, keepBlock } from '@/shared/contract/blocks'
import { arrangeBlock, blockSeenBy, messageKinds } from '../../setup/arrange-content'
import { withWorld } from '../../setup/step-cases'

describe('blocks.keep', () => {
  const world = withWorld()

  it('answers an appeal, and only that', async () => {
    const { rider, blockId, version } = await arrangeBlock(world)
    expect((await world.streetOfficer.fails(keepBlock, { blockId, version })).code).toBe('BLOCK_WRONG_STATE')
    await rider.ok(appealBlock, { blockId, version, reasonCode: 'true' })
    await world.streetOfficer.ok(keepBlock, { blockId, version: version + 1 })
    expect(await blockSeenBy(rider, blockId)).toMatchObject({ state: 'kept', isInForce: true, canAppeal: false })
    expect((await messageKinds(rider))[0]).toBe('block.keep')
  })

  it('is for those who decide there', async () => {
    const { rider, blockId, version } = await arrangeBlock(world)
    expect((await rider.fails(keepBlock, { blockId, version })).code).toBe('FORBIDDEN')
    expect((await world.otherSecretary.fails(keepBlock, { blockId, version })).code).toBe('BLOCK_NOT_FOUND')
  })
})
