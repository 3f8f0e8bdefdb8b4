import { describe, expect, it } from 'vitest'
import { answerService, followService, requestService } from '@/shared/contract/services'
import { HONGQIQIAO } from '../../factories/reports'
import { serviceInput } from '../../factories/services'
import { withCloud } from '../../setup/start-cloud'

describe('services.follow', () => {
  const cloud = withCloud()

  it('says what is missing, disputes, and confirms with facts instead of stars', async () => {
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    const rider = cloud.as('openid-rider')
    const { id: requestId } = await rider.ok(requestService, serviceInput())
    const office = (version: number, step: 'askMore' | 'accept' | 'finish') => secretary.ok(answerService, { requestId, version, step, words: '演示：说明' })
    await office(1, 'askMore')
    expect(await rider.ok(followService, { requestId, version: 2, step: 'addMore', words: '演示：是西门' })).toMatchObject({ state: 'submitted', dueAt: expect.any(Number) })
    await office(3, 'accept')
    await office(4, 'finish')
    expect(await rider.ok(followService, { requestId, version: 5, step: 'dispute', words: '演示：还是不让进' })).toMatchObject({ state: 'in_progress' })
    await office(6, 'finish')
    const rating = { isDone: true, wasInTime: false, wouldAskAgain: true }
    const confirm = { requestId, version: 7, step: 'confirm', rating } as const
    const answers = await Promise.all([rider.call(followService, confirm), rider.call(followService, confirm)])
    for (const answer of answers) expect(answer).toMatchObject({ ok: true, data: { state: 'done', rating } })
    expect((await rider.fails(followService, { requestId, version: 8, step: 'withdraw' })).code).toBe('SERVICE_WRONG_STATE')
    expect((await secretary.fails(followService, { requestId, version: 8, step: 'confirm' })).code).toBe('FORBIDDEN')
  })

  it.each([{}, { step: 'accept' }, { step: 'confirm', rating: { isDone: true } }])('refuses %j', async (change) => {
    expect(await cloud.as('openid-rider').send({ operation: 'services.follow', input: { requestId: serviceInput().id, version: 1, step: 'x', ...change } })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
