import { describe, expect, it } from 'vitest'
import { listMyMessages } from '@/shared/contract/messages'
import { confirmReport, reopenReport, resolveReport } from '@/shared/contract/reports'
import { DAY } from '@/shared/domain/time'
import { jpegPhoto } from '../../factories/photos'
import { IN_HONGQIQIAO } from '../../factories/reports'
import { arrangeAccepted, arrangeClosed, arrangeHandled, arrangeRejected } from '../../setup/arrange-reports'
import { describeStep } from '../../setup/step-cases'

const world = describeStep({
  operation: reopenReport,
  arrange: arrangeClosed,
  wrongStates: { ACCEPTED: arrangeAccepted, HANDLED: arrangeHandled },
  actor: (_, { rider }) => rider,
  forbidden: {
    'a stranger': ({ stranger }) => stranger,
    'the grid worker': ({ worker }) => worker,
    'the secretary of another community': ({ otherSecretary }) => otherSecretary,
  },
  extra: async () => ({ note: '又坏了' }),
  to: 'ACCEPTED',
  badFields: { note: ['', 'x'.repeat(301)] },
})

describe('reports.reopen', () => {
  it('is given to the reporter once', async () => {
    const { rider, id, version } = await arrangeClosed(world)
    await rider.ok(reopenReport, { reportId: id, version })
    const photos = [await world.worker.upload(`${id}/again.jpg`, jpegPhoto({ seed: 4 }))]
    await world.worker.ok(resolveReport, { reportId: id, version: version + 1, photos, location: IN_HONGQIQIAO })
    await rider.ok(confirmReport, { reportId: id, version: version + 2 })

    expect((await rider.fails(reopenReport, { reportId: id, version: version + 3 })).code).toBe('REOPEN_USED')
    expect((await world.secretary.fails(reopenReport, { reportId: id, version: version + 3 })).code).toBe('EXPLANATION_REQUIRED')
    expect((await world.secretary.ok(reopenReport, { reportId: id, version: version + 3, note: '居民又来反映' })).state).toBe('ACCEPTED')
  })

  it('tells the street, once, and nobody of another street', async () => {
    const { rider, id, version } = await arrangeClosed(world)
    await rider.ok(reopenReport, { reportId: id, version })
    await rider.ok(reopenReport, { reportId: id, version })
    await world.cloud.control.fireTimer('clock', 'every-minute')

    const about = async (person: typeof world.worker) => (await person.ok(listMyMessages, {})).items.filter((one) => one.subject.id === id && one.kind === 'report.reopened_here')
    expect(await about(world.streetOfficer)).toHaveLength(1)
    expect(await about(world.otherSecretary)).toEqual([])
    expect(await about(rider)).toEqual([])
  })

  it('works after a rejection, too', async () => {
    const { rider, id, version } = await arrangeRejected(world)
    expect((await rider.ok(reopenReport, { reportId: id, version })).state).toBe('ACCEPTED')
  })

  it('is over after fourteen days', async () => {
    const { rider, id, version } = await arrangeClosed(world)
    await world.cloud.control.advanceClock(14 * DAY + 1_000)
    expect((await rider.fails(reopenReport, { reportId: id, version })).code).toBe('REOPEN_TOO_LATE')
    expect((await world.streetOfficer.ok(reopenReport, { reportId: id, version, note: '街道督办' })).state).toBe('ACCEPTED')
  })
})
