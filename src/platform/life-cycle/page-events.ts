import { useRef } from 'react'
import { useDidHide, useDidShow, usePullDownRefresh, useReachBottom, useRouter } from '@tarojs/taro'
import Taro from '@tarojs/taro'

/** The page comes into view: first, and each time one comes back to it. */
export function useShow(listener: () => void): void {
  useDidShow(listener)
}

/** The page comes into view again after it was left; also for what was put on it meanwhile. */
export function useReturn(listener: () => void): void {
  const wasLeft = useRef(false)
  useDidHide(() => {
    wasLeft.current = true
  })
  useDidShow(() => {
    if (wasLeft.current) listener()
    wasLeft.current = false
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
