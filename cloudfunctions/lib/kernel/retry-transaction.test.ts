import { describe, expect, it } from 'vitest'
import { retryTransaction } from './retry-transaction'

const conflict = () => Object.assign(new Error('x'), { errCode: -501001, errMsg: 'document.update:fail -501001 [ResourceUnavailable.TransactionConflict] Transaction is conflict' })

function failing(times: number, error: () => Error) {
  const state = { runs: 0 }
  const run = async () => {
    state.runs++
    if (state.runs <= times) throw error()
    return 'done'
  }
  return { state, run: run as never }
}

describe('retryTransaction', () => {
  it('runs again when another writer was faster', async () => {
    const { state, run } = failing(3, conflict)
    expect(await retryTransaction(async () => 'done', () => 0, run)).toBe('done')
    expect(state.runs).toBe(4)
  })

  it('gives up as CONFLICT', async () => {
    const { run } = failing(100, conflict)
    await expect(retryTransaction(async () => 'done', () => 0, run)).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  it('lets any other failure through at once', async () => {
    const { state, run } = failing(100, () => new Error('other'))
    await expect(retryTransaction(async () => 'done', () => 0, run)).rejects.toThrow('other')
    expect(state.runs).toBe(1)
  })
})
