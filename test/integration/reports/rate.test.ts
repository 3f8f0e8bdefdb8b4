import { describe, expect, it } from 'vitest'
import { getReport, rateReport } from '@/shared/contract/reports'
import { DAY } from '@/shared/domain/time'
import { arrangeClosed, arrangeHandled, arrangeRejected } from '../../setup/arrange-reports'
import { describeStep } from '../../setup/step-cases'

const world = describeStep({
  operation: rateReport,
  arrange: arrangeClosed,
  wrongStates: { HANDLED: arrangeHandled, REJECTED: arrangeRejected },
  actor: (_, { rider }) => rider,
  forbidden: {
    'the secretary': ({ secretary }) => secretary,
    'the grid worker': ({ worker }) => worker,
    'a stranger': ({ stranger }) => stranger,
  },
  extra: async () => ({ score: 5, tags: ['fast' as const], note: '谢谢' }),
  to: 'CLOSED',
  badFields: { score: [0, 6, 4.5, '5'], tags: ['fast', ['nice'], Array(7).fill('fast')], note: ['', 5] },
})

describe('reports.rate', () => {
  it('is the word of the reporter, shown to staff and not to the public, once', async () => {
    const { rider, id, version } = await arrangeClosed(world)
    await rider.ok(rateReport, { reportId: id, version, score: 2, tags: ['slow', 'slow'] })

    expect((await world.secretary.ok(getReport, { reportId: id })).rating).toEqual({ score: 2, tags: ['slow'], note: null })
    expect((await world.stranger.ok(getReport, { reportId: id })).rating).toBeNull()
    expect((await rider.fails(rateReport, { reportId: id, version: version + 1, score: 5 })).code).toBe('RATING_EXISTS')
  })

  it('is over after fourteen days', async () => {
    const { rider, id, version } = await arrangeClosed(world)
    await world.cloud.control.advanceClock(14 * DAY + 1_000)
    expect((await rider.fails(rateReport, { reportId: id, version, score: 5 })).code).toBe('RATING_TOO_LATE')
  })
})
