import { describe, expect, it } from 'vitest'
import { recordConsent } from '@/shared/contract/messages'
import { newUlid } from '../../setup/start-cloud'
import { withWorld } from '../../setup/step-cases'

const NONE = { result: 0, decision: 0, waiting: 0, deadline: 0, progress: 0 }

describe('messages.recordConsent', () => {
  const world = withWorld()

  it('counts an ask once, however often it is told, each template by itself', async () => {
    const rider = world.newRider()
    const askId = newUlid()
    const answers = await Promise.all(Array.from({ length: 5 }, () => rider.ok(recordConsent, { askId, templates: ['result', 'progress'] })))
    expect(answers.at(-1)).toEqual({ left: { ...NONE, result: 1, progress: 1 } })
    expect(await rider.ok(recordConsent, { askId: newUlid(), templates: ['progress', 'waiting'] })).toEqual({ left: { ...NONE, result: 1, progress: 2, waiting: 1 } })
  })

  it('is nobody else’s', async () => {
    const askId = newUlid()
    await world.newRider().ok(recordConsent, { askId, templates: ['progress'] })
    expect((await world.stranger.fails(recordConsent, { askId, templates: ['progress'] })).code).toBe('CONFLICT')
  })

  it.each([
    {},
    { askId: 'x', templates: ['progress'] },
    { askId: newUlid(), templates: [] },
    { askId: newUlid(), templates: ['spam'] },
    { askId: newUlid(), templates: ['progress', 'progress'] },
    { askId: newUlid(), templates: ['result', 'decision', 'deadline', 'progress'] },
    { askId: newUlid(), templates: ['progress'], x: 1 },
  ])('refuses %j', async (input) => {
    expect(await world.stranger.send({ operation: 'messages.recordConsent', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
