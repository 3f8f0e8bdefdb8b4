import { describe, expect, it } from 'vitest'
import { appealBlock, keepBlock } from '@/shared/contract/blocks'
import { listMyMessages, markMessagesRead } from '@/shared/contract/messages'
import { DAY, HOUR } from '@/shared/domain/time'
import { arrangeBlock } from '../../setup/arrange-content'
import type { Phone } from '../../setup/start-cloud'
import { withWorld } from '../../setup/step-cases'

const LATER = 4_000_000_000_000

describe('a duty that nobody opened', () => {
  const world = withWorld()
  /** An appeal lies with the street; how often the city heard of it, after so long. */
  const appealed = async () => {
    const { rider, blockId, version } = await arrangeBlock(world)
    await rider.ok(appealBlock, { blockId, version, reasonCode: 'not_meant' })
    await world.cloud.tick()
    return { blockId, version: version + 1 }
  }
  const after = async (ms: number) => {
    await world.cloud.control.advanceClock(ms)
    await world.cloud.tick()
  }
  const toldTo = async (phone: Phone, blockId: string) => (await phone.ok(listMyMessages, {})).items.filter(({ kind, subject }) => kind === 'duty.unopened_here' && subject.id === blockId)

  it('goes to the level above after its limit, once, and says what it is about', async () => {
    const city = await world.cloud.appoint('openid-city', 'city-admin', '420200')
    const { blockId } = await appealed()
    await after(2 * DAY - HOUR)
    expect(await toldTo(city, blockId)).toEqual([])
    await after(2 * HOUR)
    await after(3 * DAY)
    expect(await toldTo(city, blockId)).toMatchObject([{ waitsForMe: true, subject: { type: 'block' }, values: { about: expect.any(String) } }])
    expect(await toldTo(world.streetOfficer, blockId)).toEqual([])
  })

  it('stays where somebody opened it', async () => {
    const city = await world.cloud.appoint('openid-city-2', 'city-admin', '420200')
    const { blockId } = await appealed()
    await world.streetOfficer.ok(markMessagesRead, { upTo: LATER })
    await after(3 * DAY)
    expect(await toldTo(city, blockId)).toEqual([])
  })

  it('stays where somebody acted on it', async () => {
    const city = await world.cloud.appoint('openid-city-3', 'city-admin', '420200')
    const { blockId, version } = await appealed()
    await world.streetOfficer.ok(keepBlock, { blockId, version })
    await after(3 * DAY)
    expect(await toldTo(city, blockId)).toEqual([])
  })
})
