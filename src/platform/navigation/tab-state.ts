import { create } from 'zustand'
import type { TabKey } from './routes'

interface TabState {
  active: TabKey
  /** What waits for this reader, by tab. */
  badges: Partial<Record<TabKey, number>>
}

/** WeChat makes one bar per tab page, a browser another: all of them read this. */
export const useTabState = create<TabState>(() => ({ active: 'home', badges: {} }))

export function setActiveTab(active: TabKey): void {
  useTabState.setState({ active })
}

export function setTabBadge(tab: TabKey, count: number): void {
  useTabState.setState(({ badges }) => ({ badges: { ...badges, [tab]: count } }))
}
