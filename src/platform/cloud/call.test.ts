import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { anyone } from '@/shared/contract/policy'
import { CONTRACT_VERSION, operation } from '@/shared/contract/operation'
import { call } from './call'
import { invoke } from './transport'

vi.mock('./transport', () => ({ invoke: vi.fn() }))

const echo = operation({
  name: 'tests.echo',
  input: v.strictObject({ text: v.string() }),
  output: v.object({ text: v.string() }),
  policy: anyone,
  errors: [],
})
const answers = vi.mocked(invoke)
const failure = (code: string) => ({ ok: false, error: { code, message: 'said by the server', requestId: 'req-1', fields: { text: 'too_long' } } })

beforeEach(() => {
  answers.mockReset()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('call', () => {
  it('sends the operation, its input and the contract it speaks, and gives the data', async () => {
    answers.mockResolvedValue({ ok: true, data: { text: 'hello' } })

    await expect(call(echo, { text: 'hello' })).resolves.toEqual({ text: 'hello' })
    expect(answers).toHaveBeenCalledWith('api', { operation: 'tests.echo', input: { text: 'hello' }, clientVersion: CONTRACT_VERSION })
  })

  it('throws the code of the answer with its fields, and remembers the number in the log', async () => {
    answers.mockResolvedValue(failure('INVALID_INPUT'))

    await expect(call(echo, { text: '' })).rejects.toMatchObject({ name: 'AppError', code: 'INVALID_INPUT', fields: { text: 'too_long' }, requestId: 'req-1' })
  })

  it('takes a code of a newer server for INTERNAL', async () => {
    answers.mockResolvedValue(failure('SOMETHING_OF_NEXT_YEAR'))

    await expect(call(echo, { text: '' })).rejects.toMatchObject({ code: 'INTERNAL' })
  })

  it.each([[null], [undefined], [{}], ['text']])('takes %o, which is no answer of ours, for UNAVAILABLE', async (answer) => {
    answers.mockResolvedValue(answer)

    await expect(call(echo, { text: '' })).rejects.toMatchObject({ code: 'UNAVAILABLE' })
  })

  it('waits fifteen seconds and no longer', async () => {
    vi.useFakeTimers()
    answers.mockReturnValue(new Promise(() => undefined))
    let code = 'still waiting'
    void call(echo, { text: '' }).catch((error: { code: string }) => {
      code = error.code
    })

    await vi.advanceTimersByTimeAsync(14_999)
    expect(code).toBe('still waiting')
    await vi.advanceTimersByTimeAsync(1)
    expect(code).toBe('TIMEOUT')
  })

  it('does not try without a network', async () => {
    vi.stubGlobal('navigator', { onLine: false })

    await expect(call(echo, { text: '' })).rejects.toMatchObject({ code: 'NETWORK' })
    expect(answers).not.toHaveBeenCalled()
  })
})
