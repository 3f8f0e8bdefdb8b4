import { useCallback, useEffect, useRef, useState } from 'react'
import type { InputOf, Operation, OutputOf } from '@/shared/contract/operation'
import { type AppError, isAppError } from '@/shared/errors'
import { call } from '../cloud/call'
import { now } from '../clock'
import { asAppError } from './as-app-error'
import { readCachedPage, writeCachedPage } from './page-cache'

interface Page {
  items: unknown[]
  nextCursor: string | null
}
export type ItemOf<O extends Operation> = OutputOf<O> extends { items: (infer Item)[] } ? Item : never

interface List<Item> {
  key: string
  items: Item[]
  nextCursor: string | null
  error: AppError | null
  isLoading: boolean
  isLoadingMore: boolean
  /** When the items were read, if they are kept ones shown because there is no network; ms. */
  cachedAt: number | null
}

interface Options {
  enabled?: boolean
  /** Keep the first page under this name for when there is no network. */
  cacheKey?: string
}

/**
 * Keyset pages of a list operation. Old items stay while the first page is read again; answers that were overtaken are dropped.
 * `error` with items means that the last reading failed and the items are older.
 */
export function usePagedList<O extends Operation>(operation: O, input: Omit<InputOf<O>, 'cursor'>, { enabled = true, cacheKey }: Options = {}) {
  type Item = ItemOf<O>
  const key = JSON.stringify(input)
  const [list, setList] = useState<List<Item>>(() => blank(key, enabled))
  const turn = useRef(0)

  const read = useCallback(
    async (cursor?: string) => (await call(operation, { ...(JSON.parse(key) as object), cursor } as InputOf<O>)) as Page,
    [operation, key],
  )

  const reload = useCallback(async () => {
    const mine = ++turn.current
    setList((before) => ({ ...(before.key === key ? before : blank<Item>(key, true)), isLoading: true, isLoadingMore: false }))
    try {
      const page = await read()
      if (mine !== turn.current) return
      setList({ ...blank<Item>(key, false), items: page.items as Item[], nextCursor: page.nextCursor })
      if (cacheKey) writeCachedPage(cacheKey, { at: now(), input: key, page })
    } catch (cause) {
      if (mine !== turn.current) return
      const error = asAppError(cause)
      const kept = cacheKey && isUnreached(error) ? readCachedPage(cacheKey, key, operation.output) : null
      setList((before) =>
        before.items.length > 0 || !kept
          ? { ...before, error, isLoading: false }
          : { ...before, error, isLoading: false, items: (kept.page as Page).items as Item[], cachedAt: kept.at },
      )
    }
  }, [read, key, cacheKey, operation])

  const { nextCursor, isLoading, isLoadingMore } = list
  const loadMore = useCallback(async () => {
    if (nextCursor === null || isLoading || isLoadingMore) return
    const mine = ++turn.current
    setList((before) => ({ ...before, isLoadingMore: true, error: null }))
    try {
      const page = await read(nextCursor)
      if (mine !== turn.current) return
      setList((before) => ({ ...before, items: append(before.items, page.items as Item[]), nextCursor: page.nextCursor, isLoadingMore: false }))
    } catch (cause) {
      if (mine === turn.current) setList((before) => ({ ...before, error: asAppError(cause), isLoadingMore: false }))
    }
  }, [read, nextCursor, isLoading, isLoadingMore])

  useEffect(() => {
    if (enabled) void reload()
    const turns = turn
    return () => {
      turns.current++
    }
  }, [enabled, reload])

  /** Puts in what an act answered with. */
  const replace = useCallback((item: Item) => {
    setList((before) => ({ ...before, items: before.items.map((other) => (idOf(other) === idOf(item) ? item : other)) }))
  }, [])
  const remove = useCallback((id: string) => {
    setList((before) => ({ ...before, items: before.items.filter((other) => idOf(other) !== id) }))
  }, [])

  const shown = list.key === key ? list : blank<Item>(key, enabled)
  return { ...shown, hasMore: shown.nextCursor !== null, reload, loadMore, replace, remove }
}

function blank<Item>(key: string, isLoading: boolean): List<Item> {
  return { key, items: [], nextCursor: null, error: null, isLoading, isLoadingMore: false, cachedAt: null }
}

/** An item that moved between two readings comes twice: the newer one counts. */
function append<Item>(before: Item[], more: Item[]): Item[] {
  const fresh = new Set(more.map(idOf))
  return [...before.filter((item) => idOf(item) === undefined || !fresh.has(idOf(item))), ...more]
}

function idOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined
}

function isUnreached(error: unknown): boolean {
  return isAppError(error) && (error.code === 'NETWORK' || error.code === 'TIMEOUT' || error.code === 'UNAVAILABLE')
}
