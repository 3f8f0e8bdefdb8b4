import { describe, expect, it } from 'vitest'
import { listMyMessages, markMessagesRead } from '@/shared/contract/messages'
import { DAY } from '@/shared/domain/time'
import { arrangeAccepted } from '../../setup/arrange-reports'
import { withWorld } from '../../setup/step-cases'

describe('old messages', () => {
  const world = withWorld()

  it('go after half a year when they were read, and after a year when not', async () => {
    const read = (await arrangeAccepted(world)).rider
    const unread = (await arrangeAccepted(world)).rider
    const kinds = async (phone: typeof read) => (await phone.ok(listMyMessages, {})).items.filter(({ kind }) => kind === 'report.accept').length
    await read.ok(markMessagesRead, { upTo: 4_000_000_000_000 })

    await world.cloud.control.advanceClock(179 * DAY)
    await world.cloud.tick()
    expect([await kinds(read), await kinds(unread)]).toEqual([1, 1])
    await world.cloud.control.advanceClock(2 * DAY)
    await world.cloud.tick()
    expect([await kinds(read), await kinds(unread)]).toEqual([0, 1])
    await world.cloud.control.advanceClock(185 * DAY)
    await world.cloud.tick()
    expect(await kinds(unread)).toBe(0)
  })
})
