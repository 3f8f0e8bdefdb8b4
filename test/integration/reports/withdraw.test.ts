import { describe, expect, it } from 'vitest'
import { getReport, withdrawReport } from '@/shared/contract/reports'
import { arrangeAccepted, arrangeClosed, arrangeWithdrawn } from '../../setup/arrange-reports'
import { arrangeSubmitted, describeStep } from '../../setup/step-cases'

const world = describeStep({
  operation: withdrawReport,
  arrange: arrangeSubmitted,
  wrongStates: { ACCEPTED: arrangeAccepted, CLOSED: arrangeClosed, VOIDED: arrangeWithdrawn },
  actor: (_, { rider }) => rider,
  forbidden: {
    'the secretary': ({ secretary }) => secretary,
    'a stranger': ({ stranger }) => stranger,
  },
  to: 'VOIDED',
})

describe('reports.withdraw', () => {
  it('makes the report nobody else’s business', async () => {
    const { rider, id, version } = await arrangeSubmitted(world)
    expect((await world.stranger.ok(getReport, { reportId: id })).state).toBe('SUBMITTED')
    await rider.ok(withdrawReport, { reportId: id, version })
    expect((await world.stranger.fails(getReport, { reportId: id })).code).toBe('REPORT_NOT_FOUND')
    expect((await world.secretary.ok(getReport, { reportId: id })).state).toBe('VOIDED')
  })
})
