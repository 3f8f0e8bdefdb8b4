import { describe, expect, it } from 'vitest'
import { listMyMessages } from '@/shared/contract/messages'
import { confirmReport } from '@/shared/contract/reports'
import { arrangeAccepted, arrangeClosed, arrangeHandled } from '../../setup/arrange-reports'
import { describeStep } from '../../setup/step-cases'

const world = describeStep({
  operation: confirmReport,
  arrange: arrangeHandled,
  wrongStates: { ACCEPTED: arrangeAccepted, CLOSED: arrangeClosed },
  actor: (_, { rider }) => rider,
  forbidden: {
    'a stranger': ({ stranger }) => stranger,
    'the street officer': ({ streetOfficer }) => streetOfficer,
    'the secretary of another community': ({ otherSecretary }) => otherSecretary,
  },
  to: 'CLOSED',
})

describe('reports.confirm', () => {
  it('is not for whoever handled it, but for a colleague, and then the reporter hears of it', async () => {
    const { rider, id, version } = await arrangeHandled(world)
    expect((await world.worker.fails(confirmReport, { reportId: id, version })).code).toBe('HANDLER_CANNOT_VERIFY')
    const report = await world.secretary.ok(confirmReport, { reportId: id, version })
    expect(report.events.at(-1)).toMatchObject({ action: 'confirm', by: { as: 'verify', unit: '红旗桥社区' } })
    expect((await rider.ok(listMyMessages, {})).items.map(({ kind, waitsForMe }) => [kind, waitsForMe])).toEqual([
      ['report.confirm', false],
      ['report.resolve', false],
      ['report.accept', false],
    ])
  })

  it('stops every clock and leaves rating and reopening to the reporter', async () => {
    const { rider, id, version } = await arrangeHandled(world)
    const report = await rider.ok(confirmReport, { reportId: id, version })
    expect(report).toMatchObject({ clock: null, actions: ['rate', 'reopen'] })
  })
})
