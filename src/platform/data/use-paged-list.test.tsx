// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react'
import * as v from 'valibot'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { anyone } from '@/shared/contract/policy'
import { operation } from '@/shared/contract/operation'
import { page, pageInput } from '@/shared/contract/primitives'
import { AppError } from '@/shared/errors'
import { call } from '../cloud/call'
import { usePagedList } from './use-paged-list'

vi.mock('../cloud/call', () => ({ call: vi.fn() }))

const kept = new Map<string, string>()
vi.mock('../storage/storage', () => ({
  readStored: (key: string, schema: v.GenericSchema) => {
    const result = v.safeParse(schema, JSON.parse(kept.get(key) ?? 'null'))
    return result.success ? result.output : null
  },
  writeStored: (key: string, value: unknown) => kept.set(key, JSON.stringify(value)),
}))

const list = operation({
  name: 'tests.list',
  input: v.strictObject({ stage: v.string(), ...pageInput }),
  output: page(v.object({ id: v.string(), word: v.string() })),
  policy: anyone,
  errors: [],
})
const calls = vi.mocked(call)
const row = (id: string, word = id) => ({ id, word })

/** An answer that the test gives when it wants to. */
function pending() {
  let settle: { resolve: (value: unknown) => void; reject: (cause: unknown) => void } | undefined
  calls.mockReturnValueOnce(
    new Promise((resolve, reject) => {
      settle = { resolve, reject }
    }),
  )
  return {
    answer: (items: unknown[], nextCursor: string | null = null) => act(async () => settle?.resolve({ items, nextCursor })),
    fail: (code: 'NETWORK' | 'INTERNAL') => act(async () => settle?.reject(new AppError(code))),
  }
}

beforeEach(() => {
  calls.mockReset()
  kept.clear()
})

describe('usePagedList', () => {
  it('reads the first page, then the next, and puts an item that comes twice once', async () => {
    const first = pending()
    const { result } = renderHook(() => usePagedList(list, { stage: 'intake' }))
    expect(result.current).toMatchObject({ isLoading: true, items: [] })
    await first.answer([row('a'), row('b')], 'c1')
    expect(result.current).toMatchObject({ isLoading: false, hasMore: true })

    const second = pending()
    act(() => void result.current.loadMore())
    expect(result.current.isLoadingMore).toBe(true)
    await second.answer([row('b', 'newer'), row('c')])

    expect(result.current.items).toEqual([row('a'), row('b', 'newer'), row('c')])
    expect(result.current.hasMore).toBe(false)
    expect(calls).toHaveBeenLastCalledWith(list, { stage: 'intake', cursor: 'c1' })
  })

  it('keeps what is there while it is read again, and when that fails', async () => {
    const first = pending()
    const { result } = renderHook(() => usePagedList(list, { stage: 'intake' }))
    await first.answer([row('a')])

    const again = pending()
    act(() => void result.current.reload())
    expect(result.current).toMatchObject({ isLoading: true, items: [row('a')] })
    await again.fail('INTERNAL')

    expect(result.current).toMatchObject({ isLoading: false, items: [row('a')], error: { code: 'INTERNAL' } })
  })

  it('drops the answer to a question that is no longer asked', async () => {
    const intake = pending()
    const { result, rerender } = renderHook(({ stage }) => usePagedList(list, { stage }), { initialProps: { stage: 'intake' } })
    const done = pending()
    rerender({ stage: 'done' })
    await done.answer([row('new')])
    await intake.answer([row('old')])

    expect(result.current.items).toEqual([row('new')])
  })

  it('shows the kept page with its age when there is no network, and only for the same question', async () => {
    const online = pending()
    const before = renderHook(() => usePagedList(list, { stage: 'intake' }, { cacheKey: 'queue' }))
    await online.answer([row('a')])
    before.unmount()

    const offline = pending()
    const { result } = renderHook(() => usePagedList(list, { stage: 'intake' }, { cacheKey: 'queue' }))
    await offline.fail('NETWORK')
    await waitFor(() => expect(result.current.items).toEqual([row('a')]))
    expect(result.current.cachedAt).toEqual(expect.any(Number))

    const other = pending()
    const another = renderHook(() => usePagedList(list, { stage: 'done' }, { cacheKey: 'queue' }))
    await other.fail('NETWORK')
    expect(another.result.current).toMatchObject({ items: [], cachedAt: null, error: { code: 'NETWORK' } })
  })

  it('puts in what an act answered with', async () => {
    const first = pending()
    const { result } = renderHook(() => usePagedList(list, { stage: 'intake' }))
    await first.answer([row('a'), row('b')])

    act(() => result.current.replace(row('b', 'accepted')))
    expect(result.current.items).toEqual([row('a'), row('b', 'accepted')])
    act(() => result.current.remove('a'))
    expect(result.current.items).toEqual([row('b', 'accepted')])
  })
})
