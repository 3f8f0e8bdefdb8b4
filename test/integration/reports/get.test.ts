import { describe, expect, it } from 'vitest'
import { getReport } from '@/shared/contract/reports'
import { IN_HONGQIQIAO, submitted } from '../../factories/reports'
import { newUlid } from '../../setup/start-cloud'
import { arrangeHandled } from '../../setup/arrange-reports'
import { arrangeSubmitted, withWorld } from '../../setup/step-cases'

describe('reports.get', () => {
  const world = withWorld()

  it('shows each viewer as much as they may see', async () => {
    const { rider, id } = await arrangeHandled(world)
    const [mine, staff, publicView] = await Promise.all([rider, world.secretary, world.stranger].map((who) => who.ok(getReport, { reportId: id })))

    expect(mine).toMatchObject({ isMine: true, location: { lng: IN_HONGQIQIAO.lng, lat: IN_HONGQIQIAO.lat } })
    expect(staff).toMatchObject({ isMine: false, actions: ['confirm', 'dispute'] })
    expect(publicView).toMatchObject({ isMine: false, actions: [], before: [{ check: 'passed' }] })
    expect(publicView?.events.map(({ action, by }) => [action, by.as, by.unit, by.isMe])).toEqual([
      ['submit', 'person', null, false],
      ['accept', 'intake', '红旗桥社区', false],
      ['resolve', 'handle', '红旗桥社区', false],
    ])
  })

  it('rounds the place for the public, and names no person to anybody', async () => {
    const rider = world.newRider()
    const { id } = await submitted(rider, world.cloud, { location: { ...IN_HONGQIQIAO, lng: 115.0661234, lat: 30.2181678 } })
    const personId = await rider.personId()
    for (const phone of [world.stranger, world.secretary, rider]) {
      const reply = JSON.stringify(await phone.ok(getReport, { reportId: id }))
      expect(reply).not.toContain(rider.openid)
      if (phone !== rider) expect(reply).not.toContain(personId)
    }
    expect((await world.stranger.ok(getReport, { reportId: id })).location).toMatchObject({ lng: 115.0661, lat: 30.2182 })
    expect((await world.secretary.ok(getReport, { reportId: id })).location).toMatchObject({ lng: 115.0661234, lat: 30.2181678 })
  })

  it('keeps a private report from everybody but the reporter and the staff of its place', async () => {
    const { rider, id } = await arrangeSubmitted(world, 'G1')
    for (const phone of [world.stranger, world.otherSecretary]) expect((await phone.fails(getReport, { reportId: id })).code).toBe('REPORT_NOT_FOUND')
    for (const phone of [rider, world.secretary, world.worker, world.streetOfficer]) expect((await phone.ok(getReport, { reportId: id })).id).toBe(id)
  })

  it('shows no photo of a masked kind to the public', async () => {
    const { rider, id } = await arrangeSubmitted(world, 'D1')
    await world.cloud.control.openapi.deliverMediaChecks()
    expect((await world.stranger.ok(getReport, { reportId: id })).before).toMatchObject([{ url: null, check: 'passed' }])
    for (const phone of [rider, world.secretary]) expect((await phone.ok(getReport, { reportId: id })).before[0]?.url).toMatch(/^http/)
  })

  it.each([{}, { reportId: 'x' }, { reportId: 5 }, { reportId: newUlid(), more: 1 }])('refuses %j', async (input) => {
    expect(await world.stranger.send({ operation: 'reports.get', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })

  it('answers repeated and parallel calls alike', async () => {
    const { id } = await arrangeSubmitted(world)
    const answers = await Promise.all(Array.from({ length: 5 }, () => world.stranger.ok(getReport, { reportId: id })))
    for (const answer of answers) expect(answer).toEqual(answers[0])
  })
})
