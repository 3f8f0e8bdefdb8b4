import { describe, expect, it } from 'vitest'
import { listMyMessages } from '@/shared/contract/messages'
import { getReport, rejectReport } from '@/shared/contract/reports'
import { arrangeAccepted, arrangeRejected, arrangeWithdrawn } from '../../setup/arrange-reports'
import { arrangeSubmitted, describeStep } from '../../setup/step-cases'

const REASON = { reasonCode: 'other_authority', nextStep: '这条路归市政管，请打 12345。' } as const

const world = describeStep({
  operation: rejectReport,
  arrange: arrangeSubmitted,
  wrongStates: { ACCEPTED: arrangeAccepted, REJECTED: async (w) => ({ ...(await arrangeRejected(w)) }), VOIDED: arrangeWithdrawn },
  actor: ({ secretary }) => secretary,
  forbidden: {
    'the reporter': (_, { rider }) => rider,
    'the grid worker': ({ worker }) => worker,
    'the secretary of another community': ({ otherSecretary }) => otherSecretary,
  },
  extra: async () => REASON,
  to: 'REJECTED',
  badFields: { reasonCode: ['because', 1], nextStep: ['', '  ', 'x'.repeat(301), 5] },
})

describe('reports.reject', () => {
  it('shows reason and next step to the reporter, not to the public', async () => {
    const { rider, id } = await arrangeSubmitted(world)
    await world.secretary.ok(rejectReport, { reportId: id, version: 1, ...REASON })

    expect((await rider.ok(getReport, { reportId: id })).events.at(-1)).toMatchObject({ action: 'reject', reasonCode: 'other_authority', note: REASON.nextStep })
    expect((await world.stranger.ok(getReport, { reportId: id })).events.map((event) => event.action)).toEqual(['submit'])
    expect((await rider.ok(listMyMessages, {})).items[0]).toMatchObject({ kind: 'report.reject' })
  })

  it('refuses words that the check calls risky, and changes nothing', async () => {
    const { id } = await arrangeSubmitted(world)
    await world.cloud.control.openapi.script('security.msgSecCheck', { suggest: 'risky', match: '骂人' })
    expect((await world.secretary.fails(rejectReport, { reportId: id, version: 1, reasonCode: 'unclear', nextStep: '骂人的话' })).code).toBe('TEXT_REFUSED')
    expect((await world.secretary.ok(getReport, { reportId: id })).version).toBe(1)
  })
})
