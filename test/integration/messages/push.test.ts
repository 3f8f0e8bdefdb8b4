import { afterEach, describe, expect, it } from 'vitest'
import { listMyMessages, recordConsent } from '@/shared/contract/messages'
import { acceptReport, resolveReport } from '@/shared/contract/reports'
import type { TemplateKey } from '@/shared/domain/messages/template-keys'
import { formatReceiptNumber } from '@/shared/domain/reports/receipt-number'
import { HOUR } from '@/shared/domain/time'
import { jpegPhoto } from '../../factories/photos'
import { IN_HONGQIQIAO, submitted } from '../../factories/reports'
import { newUlid, type Phone, TEMPLATE_IDS, WORKING_MORNING } from '../../setup/start-cloud'
import { arrangeSubmitted, withWorld } from '../../setup/step-cases'

describe('what WeChat tells', () => {
  const world = withWorld()
  afterEach(() => world.cloud.resetScripts())
  const sentTo = async ({ openid }: Phone) =>
    (await world.cloud.control.openapi.journal('subscribeMessage.send')).filter((call) => call.request.touser === openid).map(({ request }) => request)
  const templatesTo = async (phone: Phone) => (await sentTo(phone)).map(({ template_id }) => template_id)
  /** As in the client: the person taps accept, WeChat notes it, and then the app tells the server. */
  const consent = async (phone: Phone, ...templates: (keyof typeof TEMPLATE_IDS)[]) => {
    for (const key of templates) await world.cloud.control.openapi.grantSubscription(phone.openid, TEMPLATE_IDS[key])
    return (await phone.ok(recordConsent, { askId: newUlid(), templates })).left
  }
  const leftOf = async (phone: Phone, template: TemplateKey) => (await phone.ok(recordConsent, { askId: newUlid(), templates: ['waiting'] })).left[template]

  const resolve = async (id: string) => {
    const photos = [await world.worker.upload(`${id}/after.jpg`, jpegPhoto({ seed: 7 }))]
    await world.worker.ok(resolveReport, { reportId: id, version: 2, photos, location: IN_HONGQIQIAO })
    await world.cloud.control.openapi.deliverMediaChecks()
    await world.cloud.tick()
  }

  it('goes out once a key, says what it is about, and uses up one consent', async () => {
    const { rider, id } = await arrangeSubmitted(world, 'A1')
    await consent(rider, 'result', 'progress')
    const report = await world.secretary.ok(acceptReport, { reportId: id, version: 1 })
    await world.cloud.tick()
    await world.cloud.tick()

    const calls = await sentTo(rider)
    expect(calls).toHaveLength(1)
    expect(calls[0]).toMatchObject({
      template_id: TEMPLATE_IDS.progress,
      page: `packages/reports/detail/index?id=${id}`,
      data: { thing1: { value: `随手拍 ${formatReceiptNumber(report.number)}` }, phrase2: { value: '已受理' } },
    })
    expect(await leftOf(rider, 'progress')).toBe(0)
  })

  it('without a consent nothing is sent, and the app tells it all the same', async () => {
    const { rider, id } = await arrangeSubmitted(world)
    await world.secretary.ok(acceptReport, { reportId: id, version: 1 })
    await world.cloud.tick()
    expect(await sentTo(rider)).toHaveLength(0)
    expect((await rider.ok(listMyMessages, {})).items.map(({ kind }) => kind)).toEqual(['report.accept'])
  })

  it('keeps the last consent for how it ends', async () => {
    const { rider, id } = await arrangeSubmitted(world, 'A1')
    await consent(rider, 'progress')
    await world.secretary.ok(acceptReport, { reportId: id, version: 1 })
    await world.cloud.tick()
    expect(await sentTo(rider)).toEqual([])
    expect(await leftOf(rider, 'progress')).toBe(1)

    await resolve(id)
    expect(await sentTo(rider)).toMatchObject([{ template_id: TEMPLATE_IDS.progress, data: { phrase2: { value: '待您确认' } } }])
  })

  it('tells the result by its own template', async () => {
    const { rider, id } = await arrangeSubmitted(world, 'A1')
    await consent(rider, 'result', 'progress')
    await world.secretary.ok(acceptReport, { reportId: id, version: 1 })
    await resolve(id)
    expect(await templatesTo(rider)).toEqual([TEMPLATE_IDS.progress, TEMPLATE_IDS.result])
  })

  it('a class without a template id is told in the app', async () => {
    const { secretary } = world
    await secretary.ok(recordConsent, { askId: newUlid(), templates: ['waiting'] })
    await arrangeSubmitted(world, 'A1')
    await world.cloud.tick()
    expect(await sentTo(secretary)).toEqual([])
  })

  it('a refusal of the platform drops what is left of that template, and is logged as its code', async () => {
    const { rider, id } = await arrangeSubmitted(world)
    await consent(rider, 'progress')
    await consent(rider, 'progress', 'result')
    await world.cloud.control.openapi.script('subscribeMessage.send', { fail: { errCode: 43101, errMsg: 'user refuse to accept the msg' } })
    await world.secretary.ok(acceptReport, { reportId: id, version: 1 })
    await world.cloud.tick()
    expect(await sentTo(rider)).toHaveLength(1)
    expect([await leftOf(rider, 'progress'), await leftOf(rider, 'result')]).toEqual([0, 1])
    const line = world.cloud.lines.find((one) => one.includes('push failed'))
    expect(line).toContain('43101')
    expect(line).not.toContain(rider.openid)
  })

  it('waits for the morning, unless it is a danger; then many steps of one person are one message', async () => {
    const quiet = await arrangeSubmitted(world, 'A1')
    const danger = await arrangeSubmitted(world, 'B1')
    const busy = world.newRider()
    const many: string[] = []
    for (let index = 0; index < 5; index++) many.push((await submitted(busy, world.cloud, { categoryCode: 'A1' })).id)
    for (const phone of [quiet.rider, danger.rider, busy]) await consent(phone, 'result', 'progress')
    const night = WORKING_MORNING + 12.5 * HOUR
    await world.cloud.control.setClock(night)
    for (const reportId of [quiet.id, danger.id, ...many]) await world.secretary.ok(acceptReport, { reportId, version: 1 })
    await world.cloud.tick()
    expect([await sentTo(quiet.rider), await sentTo(danger.rider), await sentTo(busy)].map((calls) => calls.length)).toEqual([0, 1, 0])

    await world.cloud.control.setClock(night + 9.5 * HOUR)
    await world.cloud.tick()
    await world.cloud.tick()
    expect(await sentTo(quiet.rider)).toHaveLength(1)
    expect(await sentTo(busy)).toMatchObject([{ page: 'packages/messages/list/index', data: { thing1: { value: '5 件事' }, phrase2: { value: '有新进展' } } }])
    const inApp = (await busy.ok(listMyMessages, {})).items.filter(({ kind }) => kind === 'report.accept')
    expect(inApp).toHaveLength(5)
  })
})
