import { beforeAll, describe, expect, it } from 'vitest'
import { showCandidateCode } from '@/shared/contract/appointments'
import { listMyMessages } from '@/shared/contract/messages'
import { getMe } from '@/shared/contract/people'
import { vouchForRider } from '@/shared/contract/riders'
import { MINUTE } from '@/shared/domain/time'
import { GUANGZHOU_ROAD, HONGQIQIAO } from '../../factories/reports'
import { newUlid, type Phone, withCloud } from '../../setup/start-cloud'

describe('riders.vouch', () => {
  const cloud = withCloud()
  let worker: Phone
  const codeOf = async (phone: Phone) => (await phone.ok(showCandidateCode, {})).code
  const word = (code: string, change: object = {}) => ({ id: newUlid(), placeCode: `${HONGQIQIAO}-g01`, code, platform: 'sf' as const, ...change })

  beforeAll(async () => {
    worker = await cloud.appoint('openid-worker', 'grid-worker', `${HONGQIQIAO}-g01`)
  })

  it('makes a rider of whoever shows the code, once however often it is sent', async () => {
    const rider = cloud.as('openid-rider')
    const input = word(await codeOf(rider))
    const answers = await Promise.all(Array.from({ length: 3 }, () => worker.call(vouchForRider, input)))
    for (const answer of answers) expect(answer).toMatchObject({ ok: true, data: { state: 'verified', method: 'word', communityCode: HONGQIQIAO } })
    // An instance trusts what it read for five seconds.
    await cloud.control.advanceClock(6_000)
    expect((await rider.ok(getMe, {})).appointments).toMatchObject([{ role: 'rider', place: { code: HONGQIQIAO } }])
    expect((await rider.ok(listMyMessages, {})).items.map(({ kind }) => kind)).toEqual(['rider.vouch'])
    expect(await cloud.control.readDocuments('audit_entries', { action: 'riders.vouch' })).toMatchObject([{ actorId: await worker.personId(), capacities: ['grid-worker'] }])
    expect((await worker.fails(vouchForRider, word(await codeOf(rider)))).code).toBe('RIDER_ALREADY')
  })

  it('wants a code that is shown now, of somebody else, and an office there', async () => {
    expect((await worker.fails(vouchForRider, word('00000000'))).code).toBe('CANDIDATE_UNKNOWN')
    expect((await worker.fails(vouchForRider, word(await codeOf(worker)))).code).toBe('RIDER_IS_OWN')
    const code = await codeOf(cloud.as('openid-late'))
    expect((await worker.fails(vouchForRider, word(code, { placeCode: HONGQIQIAO }))).code).toBe('FORBIDDEN')
    expect((await worker.fails(vouchForRider, word(code, { placeCode: GUANGZHOU_ROAD }))).code).toBe('FORBIDDEN')
    await cloud.control.advanceClock(10 * MINUTE)
    expect((await worker.fails(vouchForRider, word(code))).code).toBe('CANDIDATE_UNKNOWN')
    const street = await cloud.appoint('openid-street', 'street-officer', HONGQIQIAO.slice(0, 9))
    expect((await street.fails(vouchForRider, word(code, { placeCode: HONGQIQIAO.slice(0, 9) }))).code).toBe('PLACE_UNKNOWN')
  })

  it.each([{}, { code: 'x' }, { platform: 'x' }, { placeCode: 'x' }])('refuses %j', async (change) => {
    const input = Object.keys(change).length === 0 ? {} : word('00000000', change)
    expect(await worker.send({ operation: 'riders.vouch', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
