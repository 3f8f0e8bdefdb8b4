/** Stand-in for @tarojs/taro in unit tests: storage in memory; anything else must be injected by the test. */
const storage = new Map<string, unknown>()

const Taro = {
  getStorageSync: (key: string) => storage.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => void storage.set(key, value),
  removeStorageSync: (key: string) => void storage.delete(key),
}

export default Taro
export const useDidShow = (): void => undefined
export const useDidHide = (): void => undefined
export const usePullDownRefresh = (): void => undefined
export const useReachBottom = (): void => undefined
export const useShareAppMessage = (): void => undefined
export const useRouter = (): { params: Record<string, string> } => ({ params: {} })
