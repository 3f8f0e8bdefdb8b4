import { describe, expect, it } from 'vitest'
import { getReport, submitReport } from '@/shared/contract/reports'
import { isReceiptNumber } from '@/shared/domain/reports/receipt-number'
import { useCloud } from '../../setup/start-cloud'
import { HONGQIQIAO, submission, submitted } from '../../factories/reports'

describe('reports.submit', () => {
  const cloud = useCloud()

  it('answers with a receipt, routed by the point, with the accept clock running', async () => {
    const rider = cloud.as('openid-rider')
    const input = await submission(rider, cloud, { landmark: '菜市场南门', note: '井盖翻在一边' })

    const report = await rider.ok(submitReport, input)

    expect(report).toMatchObject({ id: input.id, version: 1, state: 'SUBMITTED', communityCode: HONGQIQIAO, communityName: '红旗桥社区', landmark: '菜市场南门', priority: 'P0', actions: ['withdraw'], isDemo: false })
    expect(isReceiptNumber(report.number)).toBe(true)
    expect(report.clock).toMatchObject({ kind: 'accept', dueAt: report.receivedAt + 600_000 })
    expect(await rider.ok(getReport, { reportId: report.id })).toMatchObject({ note: { text: '井盖翻在一边', check: 'passed' }, isMine: true, events: [{ action: 'submit', from: null, to: 'SUBMITTED' }] })
    expect(cloud.errors).toEqual([])
  })

  it('stores fifty identical submissions at once as one report, and answers all alike', async () => {
    const rider = cloud.as('openid-double-tapper')
    const input = await submission(rider, cloud, { note: '积水' })

    const answers = await Promise.all(Array.from({ length: 50 }, () => rider.ok(submitReport, input)))

    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(await cloud.control.count('reports', { _id: input.id })).toBe(1)
  })
})
