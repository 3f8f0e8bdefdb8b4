import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DAY } from '@/shared/domain/time'

/** What stands on the other side: WeChat's dialog, the server, the phone's storage and clock. */
const phone = vi.hoisted(() => ({ now: 1_000_000, stored: new Map<string, string>(), asked: [] as string[][], says: (_ids: string[]): unknown => ({}), recorded: [] as unknown[], isOffline: false }))

vi.mock('@tarojs/taro', () => ({
  default: {
    getStorageSync: (key: string) => phone.stored.get(key) ?? '',
    setStorageSync: (key: string, value: string) => void phone.stored.set(key, value),
    requestSubscribeMessage: async ({ tmplIds }: { tmplIds: string[] }) => {
      phone.asked.push(tmplIds)
      return await phone.says(tmplIds)
    },
  },
}))
vi.mock('@/platform/clock', () => ({ now: () => phone.now }))
vi.mock('@/platform/random', () => ({ random: (length: number) => new Uint8Array(length) }))
vi.mock('@/platform/cloud/call', () => ({
  call: async (_operation: unknown, input: { templates: string[] }) => {
    if (phone.isOffline) throw new Error('offline')
    phone.recorded.push(input.templates)
  },
}))

const sayAll = (answer: string) => (ids: string[]) => Object.fromEntries(ids.map((id) => [id, answer]))

describe('askForMessages', async () => {
  for (const key of ['RESULT', 'PROGRESS', 'DEADLINE']) vi.stubEnv(`LINLI_TEMPLATE_${key}`, `id-${key.toLowerCase()}`)
  vi.stubEnv('LINLI_TEMPLATE_DECISION', '')
  const { askForMessages } = await import('./ask-for-messages')

  beforeEach(() => {
    Object.assign(phone, { now: 1_000_000, asked: [], recorded: [], isOffline: false, says: sayAll('accept') })
    phone.stored.clear()
  })

  it('asks for all at once, and the server hears what was accepted', async () => {
    phone.says = () => ({ 'id-result': 'accept', 'id-progress': 'reject', 'id-deadline': 'filter' })
    expect(await askForMessages(['result', 'progress', 'deadline'])).toBe('accepted')
    expect(phone.asked).toEqual([['id-result', 'id-progress', 'id-deadline']])
    expect(phone.recorded).toEqual([['result']])
  })

  it('does not ask for what this build has no template of', async () => {
    expect(await askForMessages(['decision'])).toBe('not-asked')
    await askForMessages(['decision', 'result'])
    expect(phone.asked).toEqual([['id-result']])
  })

  it('takes a no for a later: not again for a week, unless the person wants it', async () => {
    phone.says = sayAll('reject')
    expect(await askForMessages(['result'])).toBe('declined')
    phone.says = sayAll('accept')
    phone.now += 6 * DAY
    expect(await askForMessages(['result'])).toBe('not-asked')
    expect(await askForMessages(['result'], { isWanted: true })).toBe('accepted')
    expect(await askForMessages(['result'])).toBe('accepted')
  })

  it('asks again when the week is over', async () => {
    phone.says = sayAll('reject')
    await askForMessages(['result'])
    phone.now += 7 * DAY
    expect(await askForMessages(['result'])).toBe('declined')
  })

  it('leaves those alone who turned messages off', async () => {
    phone.says = () => Promise.reject(Object.assign(new Error('the main switch is switched off'), { errCode: 20004 }))
    expect(await askForMessages(['result', 'progress'])).toBe('off')
    phone.now += 29 * DAY
    expect(await askForMessages(['progress'])).toBe('not-asked')
  })

  it('a dialog that fails, a platform that knows no such thing, a server that does not answer: nothing is thrown', async () => {
    phone.says = () => Promise.reject(new Error('fail'))
    expect(await askForMessages(['result'])).toBe('not-asked')
    phone.says = () => undefined
    expect(await askForMessages(['result'])).toBe('not-asked')
    phone.says = sayAll('accept')
    phone.isOffline = true
    expect(await askForMessages(['result'])).toBe('lost')
  })
})
