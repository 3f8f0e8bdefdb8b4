import { describe, expect, it } from 'vitest'
import { listMyMessages } from '@/shared/contract/messages'
import { acceptReport } from '@/shared/contract/reports'
import { arrangeHandled, arrangeRejected, arrangeWithdrawn } from '../../setup/arrange-reports'
import { arrangeSubmitted, describeStep } from '../../setup/step-cases'

const world = describeStep({
  operation: acceptReport,
  arrange: arrangeSubmitted,
  wrongStates: { REJECTED: arrangeRejected, VOIDED: arrangeWithdrawn, HANDLED: arrangeHandled },
  actor: ({ secretary }) => secretary,
  forbidden: {
    'the reporter': (_, { rider }) => rider,
    'the grid worker': ({ worker }) => worker,
    'the street officer': ({ streetOfficer }) => streetOfficer,
    'the secretary of another community': ({ otherSecretary }) => otherSecretary,
    'a stranger': ({ stranger }) => stranger,
  },
  to: 'ACCEPTED',
})

describe('reports.accept', () => {
  it('starts the handling time and tells the reporter once', async () => {
    const { rider, id } = await arrangeSubmitted(world, 'A1')
    const report = await world.secretary.ok(acceptReport, { reportId: id, version: 1 })
    await world.secretary.ok(acceptReport, { reportId: id, version: 1 })
    await world.cloud.tick()

    expect(report.clock?.kind).toBe('handle')
    expect(report.events.at(-1)).toMatchObject({ action: 'accept', by: { as: 'intake', unit: '红旗桥社区' } })
    const { items } = await rider.ok(listMyMessages, {})
    expect(items).toMatchObject([{ kind: 'report.accept', subject: { type: 'report', id }, values: { number: report.number, categoryCode: 'A1' }, waitsForMe: false, isRead: false }])
  })

  it('takes one of two different steps that are taken at once, and refuses the other', async () => {
    const { rider, id } = await arrangeSubmitted(world)
    const { withdrawReport } = await import('@/shared/contract/reports')
    const replies = await Promise.all([world.secretary.call(acceptReport, { reportId: id, version: 1 }), rider.call(withdrawReport, { reportId: id, version: 1 })])
    const codes = replies.map((reply) => (reply.ok ? 'ok' : reply.error.code))
    expect(codes.filter((code) => code === 'ok')).toHaveLength(1)
    expect(['REPORT_CHANGED', 'REPORT_WRONG_STATE']).toContain(codes.find((code) => code !== 'ok'))
  })
})
