import { describe, expect, it } from 'vitest'
import { callOpenapi } from '../testing/call-openapi.ts'
import { withDurableCloud } from '../testing/durable-cloud.ts'

const durable = withDurableCloud()

const ask = (openid: string, query: string): Promise<Response> => fetch(`${durable.running.url}/subscription${query}`, { method: 'POST', headers: { 'x-openid': openid } })
const accept = async (openid: string, template: string): Promise<unknown> => (await ask(openid, `?template=${template}`)).json()
const send = async (touser: string, templateId: string): Promise<number | undefined> => (await callOpenapi(durable.running, 'subscribeMessage.send', { touser, templateId, data: {} })).errCode

describe('subscriptions', () => {
  it('each tap is good for one message of its template to that person', async () => {
    expect(await accept('ann', 'done')).toEqual({ accepted: true })
    await accept('ann', 'done')

    expect([await send('ann', 'other'), await send('bob', 'done')]).toEqual([43101, 43101])
    expect([await send('ann', 'done'), await send('ann', 'done'), await send('ann', 'done')]).toEqual([0, 0, 43101])
  })

  it('a refused message uses nothing up', async () => {
    await accept('cleo', 'done')
    const tooLong = { touser: 'cleo', templateId: 'done', data: { thing1: { value: 'x'.repeat(21) } } }

    expect((await callOpenapi(durable.running, 'subscribeMessage.send', tooLong)).errCode).toBe(47003)
    expect(await send('cleo', 'done')).toBe(0)
  })

  it('with messages turned off nothing is agreed to or sent; what was agreed to counts again afterwards', async () => {
    await accept('dora', 'done')
    await durable.running.control.openapi.turnMessages('dora', false)

    expect(await accept('dora', 'done')).toMatchObject({ error: { errCode: 20004 } })
    expect(await durable.running.control.openapi.grantSubscription('dora', 'done')).toBe(false)
    expect(await send('dora', 'done')).toBe(43101)
    await durable.running.control.openapi.turnMessages('dora', true)
    expect([await send('dora', 'done'), await send('dora', 'done')]).toEqual([0, 43101])
  })

  it('consents and switches outlive a restart', async () => {
    await durable.running.control.openapi.grantSubscription('eve', 'done', 2)
    await send('eve', 'done')
    await durable.running.control.openapi.grantSubscription('fay', 'done')
    await durable.running.control.openapi.turnMessages('fay', false)
    await durable.restart()

    expect([await send('eve', 'done'), await send('eve', 'done')]).toEqual([0, 43101])
    expect(await send('fay', 'done')).toBe(43101)
  })

  it('needs a person and a template', async () => {
    expect([(await ask('', '?template=t')).status, (await ask('ann', '')).status]).toEqual([401, 400])
    await expect(durable.running.control.openapi.grantSubscription('ann', 't', 0)).rejects.toThrow('1 or more')
  })
})
