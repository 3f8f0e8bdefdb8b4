import { describe, expect, it } from 'vitest'
import { readSettings } from './environment'

describe('readSettings', () => {
  it.each([{}, { LINLI_SECRET: '' }, { LINLI_SECRET: 'short' }])('refuses to start with %j', (env) => {
    expect(() => readSettings(env)).toThrow('LINLI_SECRET')
  })

  it('reads the optional ones', () => {
    expect(readSettings({ LINLI_SECRET: 'long enough a secret', LINLI_FIRST_ADMIN: ' a, b,,', LINLI_DEMO: '1' })).toEqual({
      secret: 'long enough a secret',
      firstAdmins: ['a', 'b'],
      isDemo: true,
      templateIds: { report_progress: null },
    })
  })
})
