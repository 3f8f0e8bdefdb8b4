import { describe, expect, it } from 'vitest'
import { findReportByNumber, withdrawReport } from '@/shared/contract/reports'
import { receiptNumber } from '@/shared/domain/reports/receipt-number'
import { GUANGZHOU_ROAD, HONGQIQIAO, submitted } from '../../factories/reports'
import { withWorld } from '../../setup/step-cases'
import { newUlid, type Phone } from '../../setup/start-cloud'

describe('reports.findByNumber', () => {
  const world = withWorld()
  const ask = (number: string, placeCode = HONGQIQIAO) => ({ placeCode, number })
  const here = async (change: object = {}) => (await submitted(world.newRider(), world.cloud, change)).id
  const kind = async (phone: Phone, number: string, placeCode?: string) => (await phone.fails(findReportByNumber, ask(number, placeCode))).code

  it('leads to the report of the place in one trip, a private one too, in whatever state', async () => {
    const id = await here()
    await world.secretary.ok(findReportByNumber, ask(receiptNumber(id)))
    await world.cloud.control.resetCounters()
    expect(await world.secretary.ok(findReportByNumber, ask(receiptNumber(id)))).toEqual({ reportId: id })
    expect((await world.cloud.control.counters())[0]?.trips).toBe(1)
    const secret = await here({ categoryCode: 'G1' })
    expect(await world.secretary.ok(findReportByNumber, ask(receiptNumber(secret)))).toEqual({ reportId: secret })
    const rider = world.newRider()
    const { id: gone, version } = await submitted(rider, world.cloud)
    await rider.ok(withdrawReport, { reportId: gone, version })
    expect(await world.streetOfficer.ok(findReportByNumber, ask(receiptNumber(gone), HONGQIQIAO.slice(0, 9)))).toEqual({ reportId: gone })
  })

  it('answers of a report of elsewhere as of one that never was', async () => {
    const number = receiptNumber(await here())
    const answers = await Promise.all([number, receiptNumber(newUlid())].map((one) => world.otherSecretary.fails(findReportByNumber, ask(one, GUANGZHOU_ROAD))))
    expect(answers[0]).toMatchObject({ code: 'REPORT_NOT_FOUND', fields: { number: 'unknown' } })
    expect({ ...answers[0], requestId: '' }).toEqual({ ...answers[1], requestId: '' })
    const [one] = await world.cloud.control.readDocuments('reports', { number })
    const worker = await world.cloud.appoint('openid-of-a-grid', 'grid-worker', `${HONGQIQIAO}-g77`)
    expect(one?.gridCode).not.toBe(`${HONGQIQIAO}-g77`)
    expect(await kind(worker, number, `${HONGQIQIAO}-g77`)).toBe('REPORT_NOT_FOUND')
  })

  it('is for those who work there', async () => {
    const number = receiptNumber(await here())
    for (const phone of [world.newRider(), world.stranger, world.otherSecretary]) expect(await kind(phone, number)).toBe('FORBIDDEN')
  })

  it.each([{}, { number: 'HS1' }, { number: 'hs26112400000X', placeCode: HONGQIQIAO }, { placeCode: 'x' }])('refuses %j', async (change) => {
    const input = Object.keys(change).length === 0 ? {} : { ...ask(receiptNumber(newUlid())), ...change }
    expect(await world.secretary.send({ operation: 'reports.findByNumber', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })

  it('answers parallel calls alike', async () => {
    const number = receiptNumber(await here())
    const answers = await Promise.all(Array.from({ length: 4 }, () => world.secretary.ok(findReportByNumber, ask(number))))
    for (const answer of answers) expect(answer).toEqual(answers[0])
  })
})
