import { afterEach, describe, expect, it } from 'vitest'
import { recordConsent } from '@/shared/contract/messages'
import { acceptReport } from '@/shared/contract/reports'
import { newUlid, TEMPLATE_ID, WORKING_MORNING } from '../../setup/start-cloud'
import { arrangeSubmitted, withWorld } from '../../setup/step-cases'

const TEMPLATE = 'report_progress' as const

describe('messages.recordConsent', () => {
  const world = withWorld()
  afterEach(() => world.cloud.resetScripts())
  const sentTo = async (openid: string) =>
    (await world.cloud.control.openapi.journal('subscribeMessage.send')).filter((call) => call.request.touser === openid)
  /** As in the client: the person taps accept, WeChat notes it, and then the app tells the server. */
  const consent = async (phone: typeof world.stranger, askId = newUlid()) => {
    await world.cloud.control.openapi.grantSubscription(phone.openid, TEMPLATE_ID)
    return phone.ok(recordConsent, { askId, template: TEMPLATE })
  }

  it('counts an ask once, however often it is told', async () => {
    const rider = world.newRider()
    const askId = newUlid()
    const answers = await Promise.all(Array.from({ length: 5 }, () => consent(rider, askId)))
    for (const answer of answers) expect(answer).toEqual({ left: 1 })
    expect(await consent(rider)).toEqual({ left: 2 })
    expect((await world.stranger.fails(recordConsent, { askId, template: TEMPLATE })).code).toBe('CONFLICT')
  })

  it('is one message that may be sent, and is sent once', async () => {
    const { rider, id } = await arrangeSubmitted(world, 'A1')
    await consent(rider)
    const report = await world.secretary.ok(acceptReport, { reportId: id, version: 1 })
    await world.cloud.tick()
    await world.cloud.tick()

    const calls = await sentTo(rider.openid)
    expect(calls).toHaveLength(1)
    expect(calls[0]?.request).toMatchObject({ template_id: TEMPLATE_ID, data: { character_string1: { value: report.number }, phrase2: { value: '已受理' } } })
    expect(await consent(rider)).toEqual({ left: 1 })
  })

  it('without it nothing is sent', async () => {
    const { rider, id } = await arrangeSubmitted(world)
    await world.secretary.ok(acceptReport, { reportId: id, version: 1 })
    await world.cloud.tick()
    expect(await sentTo(rider.openid)).toHaveLength(0)
  })

  it('is gone when the platform says that the person refused', async () => {
    const { rider, id } = await arrangeSubmitted(world)
    await consent(rider)
    await consent(rider)
    await world.cloud.control.openapi.script('subscribeMessage.send', { fail: { errCode: 43101, errMsg: 'user refuse to accept the msg' } })
    await world.secretary.ok(acceptReport, { reportId: id, version: 1 })
    await world.cloud.tick()
    expect(await sentTo(rider.openid)).toHaveLength(1)
    expect(await consent(rider)).toEqual({ left: 1 })
  })

  it('waits for the morning, unless it is a danger', async () => {
    const night = WORKING_MORNING + 12.5 * 3_600_000
    const quiet = await arrangeSubmitted(world, 'A1')
    const danger = await arrangeSubmitted(world, 'B1')
    for (const { rider } of [quiet, danger]) await consent(rider)
    await world.cloud.control.setClock(night)
    for (const { id } of [quiet, danger]) await world.secretary.ok(acceptReport, { reportId: id, version: 1 })
    await world.cloud.tick()
    expect([await sentTo(quiet.rider.openid), await sentTo(danger.rider.openid)].map((calls) => calls.length)).toEqual([0, 1])

    await world.cloud.control.setClock(night + 9.5 * 3_600_000)
    await world.cloud.tick()
    expect(await sentTo(quiet.rider.openid)).toHaveLength(1)
  })

  it.each([{}, { askId: 'x', template: TEMPLATE }, { askId: newUlid(), template: 'spam' }, { askId: newUlid(), template: TEMPLATE, x: 1 }])('refuses %j', async (input) => {
    expect(await world.stranger.send({ operation: 'messages.recordConsent', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
