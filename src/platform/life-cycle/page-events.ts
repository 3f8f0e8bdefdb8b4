import { useRef } from 'react'
import { useDidHide, useDidShow, usePullDownRefresh, useReachBottom, useRouter, useShareAppMessage } from '@tarojs/taro'
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

/** Of the page in front: one pull may refresh several parts of it. */
let refreshing = 0

/** Pull to refresh (the page's config says enablePullDownRefresh), for a page or a part of it. The indicator goes when all of them are settled. */
export function usePullDown(refresh: () => Promise<unknown>): void {
  usePullDownRefresh(() => {
    refreshing++
    void refresh().finally(() => {
      refreshing--
      if (refreshing === 0) Taro.stopPullDownRefresh()
    })
  })
}

export function useBottomReached(listener: () => void): void {
  useReachBottom(listener)
}

export interface ShareCard {
  title: string
  path: string
  /** A picture of our own, 5:4; WeChat waits three seconds for it and then shows the page as it is. */
  paint?: () => Promise<string>
}

/** What is sent to a chat when somebody passes the page on (its config says enableShareAppMessage). Null: the page as WeChat draws it. */
export function useShareCard(card: ShareCard | null): void {
  useShareAppMessage(() => {
    if (!card) return {}
    const { paint, ...words } = card
    if (!paint) return words
    return { ...words, promise: paint().then((imageUrl) => ({ ...words, imageUrl }), () => words) }
  })
}

/** What the page was opened with. A 小程序码 gives the id of the one thing it is about, as `scene`. */
export function usePageParams(): Partial<Record<string, string>> {
  return withScene(useRouter().params)
}

function withScene(params: Partial<Record<string, string>>): Partial<Record<string, string>> {
  return params.scene ? { id: decodeURIComponent(params.scene), ...params } : params
}
