import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAY, MINUTE } from '@/shared/domain/time'
import { personOf } from '../../scripts/demo/settle-people'
import { choose, expectText, find, goTo, placeOf, seen, tap, wait, write } from '../weapp/phone/acts'
import type { Phone } from '../weapp/phone/open-phone'
import { openWorld, type World } from '../weapp/phone/world'

const COMMUNITY = '420202005007'

describe('the street appoints somebody', () => {
  let world: World
  let code: string
  let officer: Phone

  beforeAll(async () => {
    world = await openWorld()
  })
  afterAll(() => world?.close())

  it('who shows a code for it', async () => {
    const resident = await world.take('resident')
    await goTo(resident, '/pages/me/index')
    await tap(resident, '#me-code')
    code = (await (await seen(resident, '#candidate-code')).text()).trim()
    // Less than five minutes are left: too little to be typed in.
    await world.cloud.control.advanceClock(6 * MINUTE)
    await tap(resident, '#candidate-again')
    const shown = code
    await wait('a new code', async () => (code = (await (await seen(resident, '#candidate-code')).text()).trim()) !== shown)
    expect(resident.headless?.problems ?? []).toEqual([])
  })

  it('finds the community, the office and the person', async () => {
    officer = await world.take('street-officer')
    await goTo(officer, '/pages/me/index')
    await tap(officer, '#me-appointments')
    await expectText(officer, '到 ')
    await tap(officer, `#offices-below-${COMMUNITY}`)
    await expectText(officer, '王演示')
    await tap(officer, '#appoint-open')
    await tap(officer, '#appoint-role-grid-worker')
    await write(officer, '#appoint-code', code.replace(' ', '').toLowerCase())
    await tap(officer, '#appoint-confirm')
    await expectText(officer, '写一下怎么称呼')
    await write(officer, '#appoint-name', '钱演示')
    await choose(officer, '#appoint-term-three')
    await tap(officer, '#appoint-confirm')
    await expectText(officer, '钱演示')
    const { personId } = personOf(world.people, 'resident')
    const [made, ...more] = await world.cloud.control.readDocuments('appointments', { personId, role: 'grid-worker', placeCode: COMMUNITY, revokedAt: null })
    expect(more).toEqual([])
    expect((Number(made?.endsAt) - Number(made?.startsAt)) / DAY).toBeCloseTo(3 * 365, 0)
  })

  it('and can take it away again', async () => {
    const { personId } = personOf(world.people, 'resident')
    const [stored] = await world.cloud.control.readDocuments('appointments', { personId })
    await tap(officer, `#office-revoke-${String(stored?._id)}`)
    await tap(officer, '#office-revoke-confirm-keep')
    await wait('the question to go', async () => (await find(officer, '#office-revoke-confirm')) === null)
    await tap(officer, `#office-revoke-${String(stored?._id)}`)
    await tap(officer, '#office-revoke-confirm')
    await wait('the office to end', async () => (await find(officer, `#office-revoke-${String(stored?._id)}`)) === null)
    expect(await world.cloud.control.count('appointments', { personId, revokedAt: null })).toBe(0)
    await tap(officer, '#offices-at-420202005')
    await seen(officer, `#offices-below-${COMMUNITY}`)
    expect(await placeOf(officer)).toBe('packages/staff/appointments/index')
    expect(officer.headless?.problems ?? []).toEqual([])
  })
})
