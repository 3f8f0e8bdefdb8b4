import { describe, expect, it } from 'vitest'
import { listMyMessages } from '@/shared/contract/messages'
import { arrangeAccepted, arrangeHandled } from '../../setup/arrange-reports'
import { withWorld } from '../../setup/step-cases'

describe('messages.listMine', () => {
  const world = withWorld()

  it('pages through the caller’s messages, newest first, each once', async () => {
    const { rider, id } = await arrangeHandled(world)
    const first = await rider.ok(listMyMessages, { limit: 1 })
    const second = await rider.ok(listMyMessages, { limit: 1, cursor: first.nextCursor ?? '' })
    expect([first, second].flatMap(({ items }) => items.map((item) => [item.kind, item.waitsForMe]))).toEqual([['report.resolve', true], ['report.accept', false]])
    expect(second.nextCursor).toBeNull()
    expect(first.items[0]).toMatchObject({ subject: { type: 'report', id }, isRead: false })
    const repeated = await Promise.all(Array.from({ length: 4 }, () => rider.ok(listMyMessages, { limit: 1 })))
    for (const answer of repeated) expect(answer).toEqual(first)
  })

  it('shows nobody else’s', async () => {
    await arrangeAccepted(world)
    expect((await world.stranger.ok(listMyMessages, {})).items).toEqual([])
  })

  it.each([{ limit: 0 }, { limit: 'x' }, { cursor: 'x y' }, { cursor: 'xy' }, { personId: 'x' }])('refuses %j', async (input) => {
    expect(await world.stranger.send({ operation: 'messages.listMine', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
