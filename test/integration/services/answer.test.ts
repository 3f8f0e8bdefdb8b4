import { describe, expect, it } from 'vitest'
import { listMyMessages } from '@/shared/contract/messages'
import { answerService, requestService } from '@/shared/contract/services'
import { HONGQIQIAO } from '../../factories/reports'
import { serviceInput } from '../../factories/services'
import { withCloud } from '../../setup/start-cloud'

describe('services.answer', () => {
  const cloud = withCloud()

  it('goes step by step, once each, with words, and whoever asked is told', async () => {
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    const rider = cloud.as('openid-rider')
    const { id: requestId } = await rider.ok(requestService, serviceInput())
    const accept = { requestId, version: 1, step: 'accept' } as const
    const answers = await Promise.all([secretary.call(answerService, accept), secretary.call(answerService, accept)])
    for (const answer of answers) expect(answer).toMatchObject({ ok: true, data: { state: 'accepted', version: 2, isMine: false } })
    expect((await secretary.fails(answerService, { requestId, version: 2, step: 'finish' })).code).toBe('EXPLANATION_REQUIRED')
    expect((await secretary.fails(answerService, { requestId, version: 1, step: 'refuse', words: '不符' })).code).toBe('SERVICE_CHANGED')
    expect(await secretary.ok(answerService, { requestId, version: 2, step: 'transfer', words: '演示：转物业，周三到门口看' })).toMatchObject({ state: 'in_progress' })
    expect((await secretary.fails(answerService, { requestId, version: 3, step: 'accept' })).code).toBe('SERVICE_WRONG_STATE')
    expect(await secretary.ok(answerService, { requestId, version: 3, step: 'finish', words: '演示：西门开了' })).toMatchObject({ state: 'to_confirm', dueAt: null, events: [{ by: null }, { by: 'secretary' }, { by: 'secretary' }, { by: 'secretary', words: '演示：西门开了' }] })
    expect((await rider.ok(listMyMessages, {})).items.map(({ kind }) => kind)).toEqual(['service.answered', 'service.answered', 'service.answered'])
    expect(await cloud.control.count('audit_entries', { action: 'services.transfer' })).toBe(1)
    expect((await rider.fails(answerService, { requestId, version: 4, step: 'refer', words: '12345' })).code).toBe('FORBIDDEN')
    expect((await cloud.as('openid-nobody').fails(answerService, { requestId, version: 4, step: 'refer', words: '12345' })).code).toBe('SERVICE_NOT_FOUND')
  })

  it.each([{}, { step: 'confirm' }, { step: 'accept', version: 0 }])('refuses %j', async (change) => {
    expect(await cloud.as('openid-secretary').send({ operation: 'services.answer', input: { requestId: serviceInput().id, version: 1, step: 'x', ...change } })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
