import { describe, expect, it } from 'vitest'
import { getMe } from '@/shared/contract/people'
import { listMyReports, listReportQueue, submitReport } from '@/shared/contract/reports'
import type { InvocationCount } from '../../local-cloud/types'
import { HONGQIQIAO, submission, submitted } from '../factories/reports'
import { useCloud } from '../setup/start-cloud'

describe('budgets', () => {
  const cloud = useCloud()

  async function cost(call: () => Promise<unknown>): Promise<InvocationCount> {
    await cloud.control.resetCounters()
    await call()
    const counted = (await cloud.control.counters()).filter((one) => one.functionName === 'api')
    expect(counted).toHaveLength(1)
    return counted[0]!
  }

  it('spends one trip on lists and two on a submission, beyond the one that tells who calls', async () => {
    const rider = cloud.as('openid-rider')
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    await submitted(rider, cloud)
    const input = await submission(rider, cloud)
    // Past the seconds that an instance remembers a person.
    await cloud.control.advanceClock(10_000)

    expect((await cost(() => rider.ok(submitReport, input))).trips).toBe(3)
    await cloud.control.advanceClock(10_000)
    expect((await cost(() => rider.ok(listMyReports, {}))).trips).toBe(2)
    await cloud.control.advanceClock(10_000)
    expect((await cost(() => secretary.ok(listReportQueue, { communityCode: HONGQIQIAO }))).trips).toBe(2)
    expect((await cost(() => secretary.ok(listReportQueue, { communityCode: HONGQIQIAO }))).trips).toBe(1)
    await cloud.control.advanceClock(10_000)
    expect((await cost(() => rider.ok(getMe, {}))).trips).toBe(2)
  })
})
