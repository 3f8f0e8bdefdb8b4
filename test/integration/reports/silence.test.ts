import { describe, expect, it } from 'vitest'
import { getReport, resolveReport } from '@/shared/contract/reports'
import { listMyMessages } from '@/shared/contract/messages'
import { HOUR, MINUTE } from '@/shared/domain/time'
import { jpegPhoto } from '../../factories/photos'
import { IN_HONGQIQIAO } from '../../factories/reports'
import { arrangeAccepted, arrangeHandled } from '../../setup/arrange-reports'
import { withWorld } from '../../setup/step-cases'

describe('72 hours of silence', () => {
  const world = withWorld()

  it('close a report whose after-photo passed, once, and tell the reporter', async () => {
    const { rider, id } = await arrangeHandled(world)
    await world.cloud.control.advanceClock(72 * HOUR - MINUTE)
    await world.cloud.tick()
    expect((await rider.ok(getReport, { reportId: id })).state).toBe('HANDLED')

    await world.cloud.control.advanceClock(2 * MINUTE)
    await Promise.all([world.cloud.tick(), world.cloud.tick()])
    const report = await rider.ok(getReport, { reportId: id })
    expect(report).toMatchObject({ state: 'CLOSED', version: 4, clock: null })
    expect(report.events.at(-1)).toMatchObject({ action: 'confirm', by: { as: 'clock', unit: null, isMe: false } })
    expect((await rider.ok(listMyMessages, {})).items.map(({ kind, waitsForMe }) => [kind, waitsForMe])).toContainEqual(['report.confirm', false])
    expect(await world.cloud.control.count('report_events', { reportId: id })).toBe(4)
    expect(world.cloud.errors).toEqual([])
  })

  it('do not close one whose after-photo nobody has passed', async () => {
    const { rider, id, version } = await arrangeAccepted(world)
    const photos = [await world.worker.upload(`${id}/after.jpg`, jpegPhoto())]
    await world.worker.ok(resolveReport, { reportId: id, version, photos, location: IN_HONGQIQIAO })
    await world.cloud.control.advanceClock(73 * HOUR)
    await world.cloud.tick()
    expect((await rider.ok(getReport, { reportId: id })).state).toBe('HANDLED')
  })

  it('are only counted by the timer', async () => {
    const response = await fetch(`${world.cloud.url}/invoke/clock`, { method: 'POST', headers: { 'x-openid': 'openid-anybody' }, body: '{}' })
    expect(await response.json()).toHaveProperty('error')
  })
})
