import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { submitReport } from '@/shared/contract/reports'
import { receiptNumber } from '@/shared/domain/reports/receipt-number'
import { createUlid } from '@/shared/domain/ulid'
import { drawScenePhoto } from '../../database/demo/scene-photo/scene-photo'
import { personOf } from '../../scripts/demo/settle-people'
import { choose, expectText, find, goBack, placeOf, seen, tap, textOf, wait, write } from '../weapp/phone/acts'
import { keepBudgets } from '../weapp/phone/keep-budgets'
import type { Phone } from '../weapp/phone/open-phone'
import { openWorld, placeIn, type World } from '../weapp/phone/world'

const COMMUNITY = '420202005007'

describe('a secretary works the queue', () => {
  const budgets = keepBudgets('secretary-queue')
  let world: World
  let phone: Phone
  let urgent: string
  let ordinary: string
  let misplaced: string

  beforeAll(async () => {
    world = await openWorld()
    ordinary = await report('B2', '加油站出口')
    misplaced = await report('C1', '菜场后门')
    urgent = await report('B1', '三中门口')
    await world.cloud.control.openapi.deliverMediaChecks()
    phone = await world.take('secretary')
  })
  afterAll(async () => {
    await world?.close()
    budgets.check()
  })

  it('home says how many wait, and one tap opens them', async () => {
    await expectText(phone, '等我处理')
    await budgets.step(phone, 'open the inbox', async () => {
      await tap(phone, '#home-open-inbox')
      for (const id of [ordinary, misplaced, urgent]) await seen(phone, `#queue-open-${id}`)
    })

    expect(await placeOf(phone)).toBe('packages/staff/inbox/index')
  })

  it('what is accepted leaves the list and stands under what is being handled', async () => {
    await budgets.step(phone, 'accept', async () => {
      await tap(phone, `#queue-accept-${urgent}`)
      await expectText(phone, /受理了/)
    })
    await wait('the row to go', async () => (await find(phone, `#queue-accept-${urgent}`)) === null)
    await tap(phone, '#pile-handling')

    await seen(phone, `#queue-open-${urgent}`)
    expect(await find(phone, `#queue-open-${ordinary}`)).toBeNull()
  })

  it('one that is not theirs is sent back with a reason and whom to turn to', async () => {
    await tap(phone, '#pile-intake')
    await tap(phone, `#queue-open-${misplaced}`)
    await wait('the report', async () => (await placeOf(phone)) === 'packages/staff/handle/index')
    await budgets.step(phone, 'reject', async () => {
      await tap(phone, '#handle-more')
      await tap(phone, '#handle-reject')
      await choose(phone, '#reject-not_here')
      await tap(phone, '#reject-confirm')
      await wait('the end of it', async () => (await find(phone, '#reject-confirm')) === null)
    })
    await goBack(phone)

    await seen(phone, `#queue-open-${ordinary}`)
    await wait('the row to go', async () => (await find(phone, `#queue-open-${misplaced}`)) === null)
    const stored = await world.cloud.control.readDocuments('reports', { _id: misplaced })
    expect(stored[0]).toMatchObject({ state: 'REJECTED' })
  })

  it('finds the report whose number is read aloud, however it is written down, and none of elsewhere', async () => {
    const number = receiptNumber(ordinary).toLowerCase()
    await tap(phone, '#inbox-find')
    await write(phone, '#search-text', `${number.slice(2, 8)}-${number.slice(8)}9`)
    await tap(phone, '#search-run')
    await expectText(phone, '照着再核一遍')
    await write(phone, '#search-text', receiptNumber(createUlid(Date.now(), Math.random)))
    await tap(phone, '#search-run')
    await expectText(phone, '不归您这里管')
    await write(phone, '#search-text', `${number.slice(0, 8)}-${number.slice(8, 13)}-${number.slice(13)}`)
    await tap(phone, '#search-run')
    await wait('the report', async () => (await placeOf(phone)) === 'packages/staff/handle/index')
    await expectText(phone, '加油站出口')
  })

  it('a secretary of another community sees none of it', async () => {
    phone = await world.take('secretary-guangzhou-road', { url: '/packages/staff/inbox/index' })
    await seen(phone, '#pile-intake')

    expect(await textOf(phone)).not.toContain('加油站出口')
    expect(await find(phone, `#queue-open-${ordinary}`)).toBeNull()
    expect(phone.headless?.problems ?? []).toEqual([])
  })

  async function report(categoryCode: string, landmark: string): Promise<string> {
    const rider = personOf(world.people, 'rider')
    const now = Date.now()
    const id = createUlid(now, Math.random)
    const photo = await rider.upload(`uploads/${rider.personId}/${id}/before-1.jpg`, drawScenePhoto('pothole', 'before', landmark))
    const location = { ...placeIn(COMMUNITY, [30, 40]), crs: 'gcj02' as const, accuracyM: 10, source: 'gps' as const }
    await rider.call(submitReport, { id, categoryCode, photos: [photo], location, communityCode: COMMUNITY, landmark, capturedAt: now })
    return id
  }
})
