import { beforeAll, describe, expect, it } from 'vitest'
import { stageRiderList } from '@/shared/contract/riders'
import { DAY } from '@/shared/domain/time'
import { DATABASE } from '../../../database/definition'
import { HONGQIQIAO } from '../../factories/reports'
import { LISTED_PHONE, listInput, stagedList, STREET } from '../../factories/riders'
import { newUlid, type Phone, withCloud } from '../../setup/start-cloud'

describe('riders.stageList', () => {
  const cloud = withCloud()
  let street: Phone

  beforeAll(async () => {
    street = await cloud.appoint('openid-street', 'street-officer', STREET)
  })

  it('is a dry run that names the rows that are wrong, the same however often it is sent', async () => {
    const input = await listInput(street)
    const answers = await Promise.all([street.call(stageRiderList, input), street.call(stageRiderList, input)])
    for (const answer of answers) expect(answer).toMatchObject({ ok: true, data: { id: input.id } })
    expect(await street.ok(stageRiderList, input)).toMatchObject({
      state: 'staged', rows: 4, phones: 2, wrongCount: 2,
      wrong: [{ row: 4, problem: 'phone_format', cell: '13**' }, { row: 5, problem: 'phone_missing', cell: '' }],
    })
    expect(await cloud.control.count('rider_list_phones', { listId: input.id, isLive: false })).toBe(2)
  })

  it('keeps no number and no name, anywhere', async () => {
    const texts: string[] = []
    for (const collection of Object.keys(DATABASE.collections)) texts.push(JSON.stringify(await cloud.control.readDocuments(collection, {})))
    for (const secret of [LISTED_PHONE, '13900000602', '骑手甲']) {
      expect(texts.join('')).not.toContain(secret)
      expect(cloud.lines.join('')).not.toContain(secret)
    }
  })

  it('goes after a day in which nobody took it', async () => {
    const { id } = await stagedList(street)
    await cloud.control.advanceClock(DAY + 60_000)
    await cloud.tick()
    expect(await cloud.control.count('rider_list_phones', { listId: id })).toBe(0)
    expect((await cloud.control.readDocuments('rider_lists', { _id: id }))[0]).toMatchObject({ state: 'ended' })
  })

  it('refuses what is no list, and whoever keeps none there', async () => {
    expect((await street.fails(stageRiderList, await listInput(street, {}, '姓名\n甲'))).code).toBe('RIDER_LIST_WITHOUT_PHONES')
    expect((await street.fails(stageRiderList, await listInput(street, {}, 'a\0b'))).code).toBe('ROLL_FILE_UNREADABLE')
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    expect((await secretary.fails(stageRiderList, await listInput(secretary, { placeCode: HONGQIQIAO }))).code).toBe('FORBIDDEN')
    expect((await street.fails(stageRiderList, await listInput(street, { placeCode: '420204004' }))).code).toBe('FORBIDDEN')
    expect((await street.fails(stageRiderList, { ...(await listInput(street)), id: newUlid() })).code).toBe('UPLOAD_NOT_YOURS')
  })

  it.each([{}, { stationName: '' }, { platform: 'x' }, { placeCode: 'x' }])('refuses %j', async (change) => {
    const input = Object.keys(change).length === 0 ? {} : { ...(await listInput(street)), ...change }
    expect(await street.send({ operation: 'riders.stageList', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
