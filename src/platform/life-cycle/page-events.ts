import { useRef } from 'react'
import { useDidShow, usePullDownRefresh, useReachBottom, useRouter } from '@tarojs/taro'
import Taro from '@tarojs/taro'

/** The page comes into view: first, and each time one comes back to it. */
export function useShow(listener: () => void): void {
  useDidShow(listener)
}

/** A page comes back to this one; not its first showing. */
export function useReturn(listener: () => void): void {
  const isFirst = useRef(true)
  useDidShow(() => {
    if (!isFirst.current) listener()
    isFirst.current = false
  })
}

/** Pull to refresh (the page's config says enablePullDownRefresh). The indicator goes when the promise is settled. */
export function usePullDown(refresh: () => Promise<unknown>): void {
  usePullDownRefresh(() => {
    void refresh().finally(() => Taro.stopPullDownRefresh())
  })
}

export function useBottomReached(listener: () => void): void {
  useReachBottom(listener)
}

/** What the page was opened with. */
export function usePageParams(): Partial<Record<string, string>> {
  return useRouter().params
}
