import { describe, expect, it } from 'vitest'
import { appealBlock, liftBlock } from '@/shared/contract/blocks'
import { getMe } from '@/shared/contract/people'
import { submitReport } from '@/shared/contract/reports'
import { submission } from '../../factories/reports'
import { arrangeBlock, messageKinds } from '../../setup/arrange-content'
import { withWorld } from '../../setup/step-cases'

describe('blocks.lift', () => {
  const world = withWorld()

  it('lets publish again at once, and tells', async () => {
    const { rider, blockId, version } = await arrangeBlock(world)
    expect((await rider.fails(submitReport, await submission(rider, world.cloud, { categoryCode: 'B2' }))).code).toBe('BLOCKED')
    expect(await world.secretary.ok(liftBlock, { blockId, version, reasonCode: 'understood' })).toMatchObject({ state: 'lifted', isInForce: false })
    await rider.ok(submitReport, await submission(rider, world.cloud, { categoryCode: 'B2' }))
    expect((await rider.ok(getMe, {})).block).toBeNull()
    expect((await messageKinds(rider))[0]).toBe('block.lift')
  })

  it('after an appeal is somebody else’s', async () => {
    const { rider, blockId, version } = await arrangeBlock(world)
    await rider.ok(appealBlock, { blockId, version, reasonCode: 'true' })
    const lift = { blockId, version: version + 1, reasonCode: 'mistaken' } as const
    expect(await world.secretary.fails(liftBlock, lift)).toMatchObject({ code: 'CONTENT_NEEDS_ANOTHER' })
    await world.streetOfficer.ok(liftBlock, lift)
    expect((await world.streetOfficer.fails(liftBlock, { ...lift, version: version + 2 })).code).toBe('BLOCK_WRONG_STATE')
  })

  it('is for those who decide there; of two at once one is told that it changed', async () => {
    const { rider, blockId, version } = await arrangeBlock(world)
    const input = { blockId, version, reasonCode: 'mistaken' } as const
    expect((await rider.fails(liftBlock, input)).code).toBe('FORBIDDEN')
    for (const phone of [world.worker, world.otherSecretary]) expect((await phone.fails(liftBlock, input)).code).toBe('BLOCK_NOT_FOUND')
    await world.secretary.ok(liftBlock, input)
    await world.secretary.ok(liftBlock, input)
    expect((await world.streetOfficer.fails(liftBlock, input)).code).toBe('BLOCK_CHANGED')
  })
})
