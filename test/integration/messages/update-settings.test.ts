import { describe, expect, it } from 'vitest'
import { getMessageSettings, listMyMessages, recordConsent, updateMessageSettings } from '@/shared/contract/messages'
import { acceptReport } from '@/shared/contract/reports'
import { newUlid, TEMPLATE_IDS } from '../../setup/start-cloud'
import { arrangeSubmitted, withWorld } from '../../setup/step-cases'

describe('messages.updateSettings', () => {
  const world = withWorld()

  it('keeps the caller’s word, and nobody else’s, however often it is said', async () => {
    const rider = world.newRider()
    const answers = await Promise.all(Array.from({ length: 4 }, () => rider.ok(updateMessageSettings, { tellsProgress: false })))
    for (const answer of answers) expect(answer.tellsProgress).toBe(false)
    expect((await rider.ok(getMessageSettings, {})).tellsProgress).toBe(false)
    expect((await world.stranger.ok(getMessageSettings, {})).tellsProgress).toBe(true)
    await rider.ok(updateMessageSettings, { tellsProgress: true })
    expect((await rider.ok(getMessageSettings, {})).tellsProgress).toBe(true)
  })

  it('then WeChat is silent about steps on the way, and the app is not', async () => {
    const { rider, id } = await arrangeSubmitted(world, 'A1')
    for (const key of ['result', 'progress'] as const) await world.cloud.control.openapi.grantSubscription(rider.openid, TEMPLATE_IDS[key])
    await rider.ok(recordConsent, { askId: newUlid(), templates: ['result', 'progress'] })
    await rider.ok(updateMessageSettings, { tellsProgress: false })
    await world.secretary.ok(acceptReport, { reportId: id, version: 1 })
    await world.cloud.tick()
    expect((await world.cloud.control.openapi.journal('subscribeMessage.send')).filter(({ request }) => request.touser === rider.openid)).toEqual([])
    expect((await rider.ok(listMyMessages, {})).items.map(({ kind }) => kind)).toEqual(['report.accept'])
    expect((await rider.ok(getMessageSettings, {})).left.progress).toBe(1)
  })

  it.each([{}, { tellsProgress: 'no' }, { tellsProgress: true, x: 1 }])('refuses %j', async (input) => {
    expect(await world.stranger.send({ operation: 'messages.updateSettings', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
