import { describe, expect, it } from 'vitest'
import { readSettings } from './environment'

describe('readSettings', () => {
  it.each([{}, { LINLI_SECRET: '' }, { LINLI_SECRET: 'short' }])('refuses to start with %j', (env) => {
    expect(() => readSettings(env)).toThrow('LINLI_SECRET')
  })

  it('reads the optional ones', () => {
    expect(readSettings({ LINLI_SECRET: 'long enough a secret', LINLI_FIRST_ADMIN: ' a, b,,', LINLI_DEMO: '1', LINLI_TEMPLATE_RESULT: 'abc' })).toEqual({
      secret: 'long enough a secret',
      phoneSecret: 'long enough a secret',
      stationSecret: 'long enough a secret',
      firstAdmins: ['a', 'b'],
      isDemo: true,
      templateIds: { result: 'abc', decision: null, waiting: null, deadline: null, progress: null },
    })
    expect(readSettings({ LINLI_SECRET: 'long enough a secret', LINLI_PHONE_KEY: 'a key of its own, kept apart' }).phoneSecret).toBe('a key of its own, kept apart')
    expect(() => readSettings({ LINLI_SECRET: 'long enough a secret', LINLI_PHONE_KEY: 'short' })).toThrow('LINLI_PHONE_KEY')
  })
})
