import { describe, expect, it } from 'vitest'
import { codeOf } from './transport.weapp'

describe('codeOf', () => {
  it.each([
    [{ errMsg: 'cloud.callFunction:fail Error: errCode: -504003 | errMsg: Invoking task timed out after 3 seconds' }, 'TIMEOUT'],
    [{ errMsg: 'cloud.callFunction:fail request:fail timeout' }, 'TIMEOUT'],
    [{ errMsg: 'cloud.callFunction:fail request:fail -118:net::ERR_CONNECTION_RESET' }, 'NETWORK'],
    [{ errMsg: 'cloud.callFunction:fail Error: errCode: -1  | errMsg: system error' }, 'NETWORK'],
    [{ errMsg: 'cloud.callFunction:fail Error: errCode: -504002 functions execute fail' }, 'UNAVAILABLE'],
    [new Error('network is down'), 'NETWORK'],
    [undefined, 'UNAVAILABLE'],
  ])('reads %o as %s', (cause, code) => {
    expect(codeOf(cause)).toBe(code)
  })
})
