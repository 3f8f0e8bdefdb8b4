import { describe, expect, it } from 'vitest'
import { getMessageSettings, recordConsent } from '@/shared/contract/messages'
import { newUlid, withCloud } from '../../setup/start-cloud'

describe('messages.getSettings', () => {
  const cloud = withCloud()

  it('says what this deployment can tell by WeChat, and how often it may still', async () => {
    const phone = cloud.as('openid-one')
    await phone.ok(recordConsent, { askId: newUlid(), templates: ['result', 'progress'] })
    await phone.ok(recordConsent, { askId: newUlid(), templates: ['result'] })
    const answers = await Promise.all(Array.from({ length: 4 }, () => phone.ok(getMessageSettings, {})))
    for (const answer of answers) {
      expect(answer).toEqual({ offered: ['result', 'decision', 'deadline', 'progress'], left: { result: 2, decision: 0, waiting: 0, deadline: 0, progress: 1 }, tellsProgress: true })
    }
    expect((await cloud.as('openid-other').ok(getMessageSettings, {})).left.result).toBe(0)
  })

  it.each([{ x: 1 }, { personId: 'x' }])('refuses %j', async (input) => {
    expect(await cloud.as('openid-one').send({ operation: 'messages.getSettings', input })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
