import { describe, expect, it } from 'vitest'
import { listReportQueue } from '@/shared/contract/reports'
import { HONGQIQIAO, submitted } from '../../factories/reports'
import { arrangeAccepted, arrangeClosed, arrangeHandled, arrangeRejected } from '../../setup/arrange-reports'
import { withWorld } from '../../setup/step-cases'

describe('reports.listQueue', () => {
  const world = withWorld()
  const queue = (stage?: 'intake' | 'handling' | 'verifying' | 'done', more: object = {}) => world.secretary.ok(listReportQueue, { placeCode: HONGQIQIAO, stage, ...more })

  it('lists the soonest due first, page by page', async () => {
    const rider = world.newRider()
    const slow = await submitted(rider, world.cloud, { categoryCode: 'A1' })
    const urgent = await submitted(rider, world.cloud, { categoryCode: 'B1' })
    const first = await queue('intake', { limit: 1 })
    const second = await queue('intake', { limit: 1, cursor: first.nextCursor })

    expect([...first.items, ...second.items].map((item) => item.id)).toEqual([urgent.id, slow.id])
    expect(second.nextCursor).toBeNull()
    expect(first.items[0]).toMatchObject({ actions: ['accept', 'reject', 'resolve'], photo: { check: 'pending', url: null } })
    expect(await queue()).toEqual(await queue('intake'))
  })

  it('moves a report through the stages, and shows what is done newest first', async () => {
    const accepted = await arrangeAccepted(world)
    const handled = await arrangeHandled(world)
    const rejected = await arrangeRejected(world)
    await world.cloud.control.advanceClock(1_000)
    const closed = await arrangeClosed(world)

    expect((await queue('handling')).items.map((item) => item.id)).toEqual([accepted.id])
    expect((await queue('verifying')).items.map((item) => item.id)).toEqual([handled.id])
    expect((await queue('done')).items.map((item) => item.id)).toEqual([closed.id, rejected.id])
  })

  it.each(['the rider', 'a stranger', 'the secretary of another community'])('is not for %s', async (who) => {
    const phone = who === 'the rider' ? world.newRider() : who === 'a stranger' ? world.stranger : world.otherSecretary
    expect((await phone.fails(listReportQueue, { placeCode: HONGQIQIAO })).code).toBe('FORBIDDEN')
  })

  it('is open to the street above', async () => {
    expect((await world.streetOfficer.ok(listReportQueue, { placeCode: HONGQIQIAO })).items.length).toBeGreaterThan(0)
  })

  it.each([{}, { placeCode: '4202' }, { placeCode: HONGQIQIAO, stage: 'all' }, { placeCode: HONGQIQIAO, limit: 51 }, { placeCode: HONGQIQIAO, x: 1 }, { placeCode: HONGQIQIAO, cursor: 'a:b' }])('refuses %j', async (input) => {
    expect(await world.secretary.send({ operation: 'reports.listQueue', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })

  it('answers parallel calls alike', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => queue('done')))
    const ids = answers.map(({ items }) => items.map((item) => item.id))
    expect(ids[0]?.length).toBeGreaterThan(0)
    for (const one of ids) expect(one).toEqual(ids[0])
  })
})
