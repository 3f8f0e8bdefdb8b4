import { describe, expect, it } from 'vitest'
import { listMyMessages } from '@/shared/contract/messages'
import { requestService } from '@/shared/contract/services'
import { DAY } from '@/shared/domain/time'
import { HONGQIQIAO } from '../../factories/reports'
import { serviceInput } from '../../factories/services'
import { newUlid, withCloud } from '../../setup/start-cloud'

describe('services.request', () => {
  const cloud = withCloud()

  it('is one request however often it is sent, with a day for the first word, and whoever answers there is told', async () => {
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    const rider = cloud.as('openid-rider')
    const input = serviceInput({ item: 'hot_meal', placeCode: HONGQIQIAO })
    const answers = await Promise.all([rider.call(requestService, input), rider.call(requestService, input)])
    for (const answer of answers) expect(answer).toMatchObject({ ok: true, data: { state: 'submitted', isMine: true, isOverdue: false, dueAt: expect.any(Number) } })
    expect((await secretary.ok(listMyMessages, {})).items.map(({ kind }) => kind)).toEqual(['service.request_here'])
    expect((await cloud.as('openid-other').fails(requestService, input)).code).toBe('SERVICE_ID_TAKEN')
    expect((await rider.fails(requestService, serviceInput({ placeCode: '420202005999' }))).code).toBe('PLACE_UNKNOWN')
  })

  it('makes a draft topic when a third person asks for the way into one compound within thirty days, and one only', async () => {
    const topics = () => cloud.control.readDocuments('topics', {})
    const ask = (name: string, change: object = {}) => cloud.as(name).ok(requestService, serviceInput(change))
    await ask('openid-p1')
    await ask('openid-p1')
    await ask('openid-p2')
    await ask('openid-p3', { placeCode: `${HONGQIQIAO}-g02` })
    expect(await topics()).toEqual([])
    await Promise.all([ask('openid-p3'), ask('openid-p4')])
    await ask('openid-p5')
    expect(await topics()).toMatchObject([{ state: 'DRAFT', scopeCode: `${HONGQIQIAO}-g01`, categoryCode: 'H4', concernsRiders: true, reportIds: [] }])
    const kinds = (await cloud.as('openid-secretary').ok(listMyMessages, {})).items.map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'topic.draft_here')).toHaveLength(1)
    await cloud.control.advanceClock(31 * DAY)
    await ask('openid-p6')
    expect(await topics()).toHaveLength(1)
  })

  it('is refused to whoever has eight that wait', async () => {
    const busy = cloud.as('openid-busy')
    for (let index = 0; index < 8; index++) await busy.ok(requestService, serviceInput({ item: 'coupon', placeCode: HONGQIQIAO }))
    expect((await busy.fails(requestService, serviceInput({ item: 'coupon' }))).code).toBe('SERVICES_OPEN')
  })

  it.each([{ item: 'gold' }, { words: '' }, { placeCode: '420202' }, { id: 'x' }])('refuses %j', async (change) => {
    expect(await cloud.as('openid-rider').send({ operation: 'services.request', input: { ...serviceInput(), id: newUlid(), ...change } })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
