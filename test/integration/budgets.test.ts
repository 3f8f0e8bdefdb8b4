import { describe, expect, it } from 'vitest'
import { listMyMessages } from '@/shared/contract/messages'
import { getMe } from '@/shared/contract/people'
import { listMyReports, listReportQueue, submitReport } from '@/shared/contract/reports'
import { receiptNumber } from '@/shared/domain/reports/receipt-number'
import { DAY, HOUR } from '@/shared/domain/time'
import type { InvocationCount } from '../../local-cloud/types'
import { HONGQIQIAO, submission, submitted } from '../factories/reports'
import { newUlid, type Phone, withCloud, WORKING_MORNING } from '../setup/start-cloud'

/** Looked at beyond what is answered: the row that says whether there is a next page, and the person with appointments. */
const SPARE_DOCUMENTS = 10

describe('budgets', () => {
  const cloud = withCloud()

  async function cost(call: () => Promise<unknown>): Promise<InvocationCount> {
    await cloud.control.resetCounters()
    await call()
    const counted = (await cloud.control.counters()).filter((one) => one.functionName === 'api')
    expect(counted).toHaveLength(1)
    return counted[0] as InvocationCount
  }
  /** Past the seconds that an instance remembers a person: the trip that tells who calls is then always in the count. */
  const coldCost = async (call: () => Promise<unknown>) => {
    await cloud.control.advanceClock(10_000)
    return await cost(call)
  }

  it('spends one trip on lists and two on a submission, beyond the one that tells who calls', async () => {
    const rider = cloud.as('openid-rider')
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    await submitted(rider, cloud)
    const input = await submission(rider, cloud, { note: '井盖' })

    const submit = await coldCost(() => rider.ok(submitReport, input))
    expect(submit).toMatchObject({ trips: 3, openapiCalls: 2 })
    expect((await coldCost(() => rider.ok(listMyReports, {}))).trips).toBe(2)
    expect((await coldCost(() => rider.ok(listMyMessages, {}))).trips).toBe(2)
    expect((await coldCost(() => secretary.ok(listReportQueue, { placeCode: HONGQIQIAO }))).trips).toBe(2)
    expect((await cost(() => secretary.ok(listReportQueue, { placeCode: HONGQIQIAO }))).trips).toBe(1)
    expect((await coldCost(() => rider.ok(getMe, {}))).trips).toBe(2)
  })

  it.each([1_000, 20_000])('looks at no more than it answers among %i reports', async (count) => {
    const rider = cloud.as(`openid-veteran-${count}`)
    const secretary = await cloud.appoint(`openid-secretary-${count}`, 'secretary', HONGQIQIAO)
    await fill(rider, count)
    const check = async (call: () => Promise<unknown>) => {
      const { examined, returned } = await coldCost(call)
      expect(examined - returned).toBeLessThanOrEqual(SPARE_DOCUMENTS)
    }
    let cursor: string | undefined
    for (let page = 0; page < 3; page++) {
      await check(async () => {
        const answer = await rider.ok(listMyReports, { limit: 50, cursor })
        expect(answer.items).toHaveLength(50)
        cursor = answer.nextCursor ?? undefined
        return answer
      })
    }
    for (const stage of ['intake', 'done'] as const) {
      await check(async () => {
        const first = await secretary.ok(listReportQueue, { placeCode: HONGQIQIAO, stage, limit: 50 })
        expect(first.items).toHaveLength(50)
        return first
      })
    }
    const input = await submission(rider, cloud)
    const submit = await coldCost(() => rider.ok(submitReport, input))
    expect(submit.examined - submit.returned).toBeLessThanOrEqual(SPARE_DOCUMENTS)
    expect(submit.trips).toBe(3)
  })

  const numbers = new Set<string>()
  /** So many reports of one person in one community, half of them done, at most two an hour. */
  async function fill(rider: Phone, count: number): Promise<void> {
    const example = await submitted(rider, cloud)
    const [stored] = await cloud.control.readDocuments('reports', { _id: example.id })
    const documents = Array.from({ length: count }, (_, index) => {
      const at = new Date(WORKING_MORNING - 2 * DAY - index * HOUR)
      const id = newUlid(at.getTime())
      const isDone = index % 2 === 1
      const place = isDone ? { state: 'CLOSED', stage: 'done', queueOrder: -at.getTime() } : { queueOrder: at.getTime() }
      return { ...stored, _id: id, number: receiptNumber(id), receivedAt: at, chargedAt: at, stateSince: at, traceIds: [], nextMediaCheckAt: null, undeliveredSince: null, outbox: [], pendingEvents: [], ...place }
    })
    // Receipt numbers are short: among twenty thousand made up at random some may meet, and may meet those of the other count.
    const distinct = documents.filter(({ number }) => !numbers.has(number) && numbers.add(number))
    for (let from = 0; from < distinct.length; from += 2_000) await cloud.control.importDocuments('reports', distinct.slice(from, from + 2_000))
  }
})
