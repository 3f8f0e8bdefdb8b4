import { describe, expect, it } from 'vitest'
import { appealBlock, keepBlock, liftBlock } from '@/shared/contract/blocks'
import { submitReport } from '@/shared/contract/reports'
import { DAY } from '@/shared/domain/time'
import { HONGQIQIAO, submission } from '../../factories/reports'
import { arrangeBlock, appeal, blockSeenBy, messageKinds, release } from '../../setup/arrange-content'
import { withWorld } from '../../setup/step-cases'

describe('blocks.appeal', () => {
  const world = withWorld()

  it('goes to somebody else, above the community, who is told; it holds meanwhile', async () => {
    const { rider, blockId, version } = await arrangeBlock(world)
    expect(await rider.ok(appealBlock, { blockId, version, reasonCode: 'not_meant' })).toMatchObject({ state: 'appealed', canAppeal: false, isInForce: true })
    expect(await messageKinds(world.streetOfficer)).toContain('block.appeal_here')
    expect((await rider.fails(submitReport, await submission(rider, world.cloud, { categoryCode: 'B2' }))).code).toBe('BLOCKED')
    const seen = { blockId, version: version + 1 }
    for (const decide of [liftBlock, keepBlock] as const) {
      const input = decide === liftBlock ? { ...seen, reasonCode: 'mistaken' as const } : seen
      expect(await world.secretary.fails(decide, input as never)).toMatchObject({ code: 'CONTENT_NEEDS_ANOTHER', fields: { lock: 'again' } })
    }
    const colleague = await world.cloud.appoint('openid-second-secretary', 'secretary', HONGQIQIAO)
    expect(await colleague.fails(keepBlock, seen)).toMatchObject({ fields: { lock: 'level' } })
    expect(await blockSeenBy(world.streetOfficer, blockId)).toMatchObject({ lock: null })
  })

  it('is one, and theirs alone', async () => {
    const { rider, blockId, version } = await arrangeBlock(world)
    const input = { blockId, version, reasonCode: 'true' } as const
    expect((await world.secretary.fails(appealBlock, input)).code).toBe('FORBIDDEN')
    expect((await world.stranger.fails(appealBlock, input)).code).toBe('BLOCK_NOT_FOUND')
    const [one, two] = await Promise.all([rider.ok(appealBlock, input), rider.ok(appealBlock, input)])
    expect(one).toEqual(two)
    await world.streetOfficer.ok(keepBlock, { blockId, version: version + 1 })
    expect((await rider.fails(appealBlock, { ...input, version: version + 2 })).code).toBe('APPEAL_USED')
  })

  it('is too late when it is over', async () => {
    const { rider, blockId, version } = await arrangeBlock(world, 1)
    await world.cloud.control.advanceClock(DAY)
    expect((await rider.fails(appealBlock, { blockId, version, reasonCode: 'true' })).code).toBe('BLOCK_WRONG_STATE')
  })

  it('of what was refused, if it succeeds, ends the block with it', async () => {
    const { rider, blockId } = await arrangeBlock(world)
    await appeal(rider, blockId)
    await release(world.streetOfficer, blockId)
    expect(await blockSeenBy(rider, blockId)).toMatchObject({ state: 'lifted', isInForce: false, steps: [{ action: 'begin' }, { action: 'lift', as: null }] })
    expect(await messageKinds(rider)).toContain('block.lift')
    await rider.ok(submitReport, await submission(rider, world.cloud, { categoryCode: 'B2' }))
  })
})
