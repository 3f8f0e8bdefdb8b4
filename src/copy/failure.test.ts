import { describe, expect, it } from 'vitest'
import { ERROR_WORDS } from './errors'
import { failureWords } from './failure'

describe('failureWords', () => {
  it('gives the number of a failure of ours, short enough to read out', () => {
    expect(failureWords({ code: 'INTERNAL', requestId: '01ARZ3NDEKTSV4RRFFQ69G5FAV' }).text).toBe(`${ERROR_WORDS.INTERNAL}。错误号 9G5FAV`)
  })

  it('gives none where there is nothing to look up', () => {
    expect(failureWords({ code: 'REPORT_NOT_FOUND', requestId: '01ARZ3NDEKTSV4RRFFQ69G5FAV' }).text).toBe(ERROR_WORDS.REPORT_NOT_FOUND)
    expect(failureWords({ code: 'NETWORK' }).text).toBe(ERROR_WORDS.NETWORK)
  })
})
