import { afterEach, describe, expect, it } from 'vitest'
import { listMyMessages } from '@/shared/contract/messages'
import { getReport, resolveReport } from '@/shared/contract/reports'
import { IN_CHENJIAWAN, IN_HONGQIQIAO } from '../../factories/reports'
import { jpegPhoto } from '../../factories/photos'
import { arrangeAccepted, arrangeClosed, arrangeHandled, arrangeRejected, arrangeRework } from '../../setup/arrange-reports'
import { describeStep } from '../../setup/step-cases'

const world = describeStep({
  operation: resolveReport,
  arrange: arrangeAccepted,
  wrongStates: { HANDLED: arrangeHandled, CLOSED: arrangeClosed, REJECTED: arrangeRejected },
  actor: ({ worker }) => worker,
  forbidden: {
    'the reporter': (_, { rider }) => rider,
    'the street officer': ({ streetOfficer }) => streetOfficer,
    'the secretary of another community': ({ otherSecretary }) => otherSecretary,
  },
  extra: async (_, { id }, actor) => ({ photos: [await actor.upload(`${id}/after.jpg`, jpegPhoto({ seed: 3 }))], location: IN_HONGQIQIAO }),
  to: 'HANDLED',
  badFields: { photos: ['x', ['http://x/y.jpg'], Array(4).fill('cloud://a.b/c')], location: [{ ...IN_HONGQIQIAO, crs: 'wgs84' }, 5], note: ['', 5] },
})

describe('reports.resolve', () => {
  afterEach(() => world.cloud.resetScripts())

  it('publishes the after-photo once it has passed, with the distance to the place, and asks the reporter', async () => {
    const { rider, id, version } = await arrangeAccepted(world)
    const photos = [await world.worker.upload(`${id}/after.jpg`, jpegPhoto({ gps: true, orientation: 6 }))]
    const handled = await world.worker.ok(resolveReport, { reportId: id, version, photos, location: { ...IN_HONGQIQIAO, lat: IN_HONGQIQIAO.lat + 0.0005 } })

    expect(handled).toMatchObject({ afterDistanceM: 56, clock: { kind: 'verify', dueAt: handled.stateSince + 72 * 3_600_000 } })
    expect(handled.after).toMatchObject([{ check: 'pending', url: expect.stringMatching(/^http/) as string }])
    expect((await rider.ok(getReport, { reportId: id })).after).toMatchObject([{ check: 'pending', url: null }])
    await world.cloud.control.openapi.deliverMediaChecks()
    const seen = await rider.ok(getReport, { reportId: id })
    expect(seen.after).toMatchObject([{ check: 'passed', url: expect.stringMatching(/^http/) as string }])
    expect(seen.actions).toEqual(expect.arrayContaining(['confirm', 'dispute']))
    expect((await rider.ok(listMyMessages, {})).items[0]).toMatchObject({ kind: 'report.resolve', waitsForMe: true })
  })

  it('needs a photo the first time', async () => {
    const { id, version } = await arrangeAccepted(world)
    expect((await world.worker.fails(resolveReport, { reportId: id, version, note: '已经处理好了，现场没法拍照' })).code).toBe('AFTER_PHOTO_REQUIRED')
  })

  it('after rework takes a photo from nearby, or an explanation', async () => {
    const { id, version } = await arrangeRework(world)
    const photos = [await world.worker.upload(`${id}/after-2.jpg`, jpegPhoto({ seed: 9 }))]
    expect((await world.worker.fails(resolveReport, { reportId: id, version, photos, location: IN_CHENJIAWAN })).code).toBe('EXPLANATION_REQUIRED')
    expect((await world.worker.fails(resolveReport, { reportId: id, version })).code).toBe('AFTER_PHOTO_REQUIRED')
    const report = await world.worker.ok(resolveReport, { reportId: id, version, note: '井下有水，站不住人，无法拍照' })
    expect(report).toMatchObject({ state: 'HANDLED', after: [] })
  })

  it("does not take a photo from somebody else's folder, or another report's", async () => {
    const { rider, id, version } = await arrangeAccepted(world)
    const foreign = await rider.upload(`${id}/mine.jpg`, jpegPhoto())
    const elsewhere = await world.worker.upload('01KAXAMPAM0123456789ABCDEF/after.jpg', jpegPhoto())
    for (const fileId of [foreign, elsewhere]) {
      expect((await world.worker.fails(resolveReport, { reportId: id, version, photos: [fileId], location: IN_HONGQIQIAO })).code).toBe('UPLOAD_NOT_YOURS')
    }
  })
})
