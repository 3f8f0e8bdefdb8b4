import { beforeAll, describe, expect, it } from 'vitest'
import { exportMine } from '@/shared/contract/account'
import { listRooms } from '@/shared/contract/households'
import { bindPhone, getMe } from '@/shared/contract/people'
import { DATABASE } from '../../../database/definition'
import { claimed, liveRoll, ROLL_PHONE } from '../../factories/households'
import { HONGQIQIAO } from '../../factories/reports'
import { newUlid, withCloud } from '../../setup/start-cloud'

describe('people.bindPhone', () => {
  const cloud = withCloud()
  const OWN = '13912345678'

  beforeAll(async () => {
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    await liveRoll(secretary)
  })

  it('lifts the person to L2 and shows the tail to nobody else', async () => {
    const phone = cloud.as('openid-resident')
    expect(await phone.fails(listRooms, { communityCode: HONGQIQIAO, buildingKey: 'b03' })).toMatchObject({ code: 'FORBIDDEN', fields: { level: '2' } })
    expect(await phone.ok(bindPhone, { code: OWN })).toMatchObject({ level: 2, phoneTail: '5678' })
    expect((await phone.ok(listRooms, { communityCode: HONGQIQIAO, buildingKey: 'b03' })).rooms).toHaveLength(3)
    expect(await cloud.as('openid-other').ok(getMe, {})).toMatchObject({ level: 1, phoneTail: null })
  })

  it('refuses a code that was used, and says that the service did not answer', async () => {
    const phone = cloud.as('openid-again')
    await phone.ok(bindPhone, { code: 'once' })
    expect((await phone.fails(bindPhone, { code: 'once' })).code).toBe('PHONE_CODE_INVALID')
    await cloud.control.openapi.script('phonenumber.getPhoneNumber', { fail: { errCode: -1, errMsg: 'system error' } })
    expect((await phone.fails(bindPhone, { code: 'never' })).code).toBe('UNAVAILABLE')
    await cloud.resetScripts()
    expect((await phone.ok(bindPhone, { code: '13900000777' })).phoneTail).toBe('0777')
  })

  it('leaves no number in the database, in an export or in the log', async () => {
    await claimed(cloud.as('openid-claimer'), { name: '王芳' })
    const texts: string[] = []
    for (const collection of Object.keys(DATABASE.collections)) texts.push(JSON.stringify(await cloud.control.readDocuments(collection, {})))
    const dump = texts.join('\n')
    expect(dump).toContain('phoneSealed')
    const exported = JSON.stringify(await cloud.as('openid-resident').ok(exportMine, {}))
    for (const number of [OWN, ROLL_PHONE, '13900000101', '13900000301', '13900000777']) {
      for (const fragment of [number, number.slice(3), number.slice(0, 8)]) {
        expect(dump).not.toContain(fragment)
        expect(exported).not.toContain(fragment)
        expect(cloud.lines.join('\n')).not.toContain(fragment)
      }
    }
    expect(cloud.lines.length).toBeGreaterThan(10)
  })

  it.each([{}, { code: '' }, { code: 5 }, { code: 'x', phone: OWN }])('refuses %j', async (input) => {
    expect(await cloud.as('openid-resident').send({ operation: 'people.bindPhone', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })

  it('is one binding, however often it is tapped', async () => {
    const phone = cloud.as('openid-tapper')
    const answers = await Promise.all(Array.from({ length: 4 }, () => phone.call(bindPhone, { code: `13900000888 ${newUlid()}` })))
    for (const answer of answers) expect(answer).toMatchObject({ ok: true, data: { phoneTail: '0888' } })
  })
})
