import { describe, expect, it } from 'vitest'
import { listMyMessages } from '@/shared/contract/messages'
import { disputeReport } from '@/shared/contract/reports'
import { arrangeClosed, arrangeHandled, arrangeRework } from '../../setup/arrange-reports'
import { arrangeSubmitted, describeStep } from '../../setup/step-cases'

const world = describeStep({
  operation: disputeReport,
  arrange: arrangeHandled,
  wrongStates: { SUBMITTED: arrangeSubmitted, HANDLING: arrangeRework, CLOSED: arrangeClosed },
  actor: (_, { rider }) => rider,
  forbidden: {
    'a stranger': ({ stranger }) => stranger,
    'the secretary of another community': ({ otherSecretary }) => otherSecretary,
  },
  extra: async () => ({ note: '盖子还是松的' }),
  to: 'HANDLING',
  badFields: { note: ['', 'x'.repeat(301), 5] },
})

describe('reports.dispute', () => {
  it('sends it back to whoever handled it, with half the time', async () => {
    const { rider, id, version } = await arrangeHandled(world, 'B1')
    const report = await rider.ok(disputeReport, { reportId: id, version, note: '还在漏水' })

    expect(report.clock).toMatchObject({ kind: 'handle', dueAt: report.stateSince + 60 * 60_000 })
    expect(report.events.at(-1)).toMatchObject({ note: '还在漏水', by: { as: 'reporter', unit: null } })
    const [newest] = (await world.worker.ok(listMyMessages, {})).items
    expect(newest).toMatchObject({ kind: 'report.dispute_here', subject: { id }, waitsForMe: true })
  })

  it('is not for whoever handled it', async () => {
    const { id, version } = await arrangeHandled(world)
    expect((await world.worker.fails(disputeReport, { reportId: id, version })).code).toBe('HANDLER_CANNOT_VERIFY')
  })
})
