import { describe, expect, it } from 'vitest'
import { listMyMessages, markMessagesRead } from '@/shared/contract/messages'
import { getMe } from '@/shared/contract/people'
import { confirmReport } from '@/shared/contract/reports'
import { arrangeHandled } from '../../setup/arrange-reports'
import { withWorld } from '../../setup/step-cases'

describe('messages.markRead', () => {
  const world = withWorld()

  it('reads what was there by that time, and only the caller’s', async () => {
    const { rider, id, version } = await arrangeHandled(world)
    const other = (await arrangeHandled(world)).rider
    expect((await rider.ok(getMe, {})).unreadMessages).toBe(2)
    const [newest] = (await rider.ok(listMyMessages, {})).items
    await world.cloud.control.advanceClock(1_000)
    await world.secretary.ok(confirmReport, { reportId: id, version })

    const answers = await Promise.all(Array.from({ length: 4 }, () => rider.ok(markMessagesRead, { upTo: newest?.at ?? 0 })))
    for (const answer of answers) expect(answer).toEqual({ unreadMessages: 1 })
    expect((await rider.ok(listMyMessages, {})).items.map((item) => item.isRead)).toEqual([false, true, true])
    expect((await other.ok(getMe, {})).unreadMessages).toBe(2)
  })

  it('does not read what is still to come', async () => {
    const { rider, id, version } = await arrangeHandled(world)
    await rider.ok(markMessagesRead, { upTo: 4_000_000_000_000 })
    await world.cloud.control.advanceClock(1_000)
    await world.secretary.ok(confirmReport, { reportId: id, version })
    expect((await rider.ok(getMe, {})).unreadMessages).toBe(1)
  })

  it.each([{}, { upTo: -1 }, { upTo: '5' }, { upTo: 1.5 }, { upTo: 1, x: 1 }])('refuses %j', async (input) => {
    expect(await world.stranger.send({ operation: 'messages.markRead', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
