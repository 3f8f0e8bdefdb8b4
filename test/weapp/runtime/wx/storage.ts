import type { WxEnvironment, WxPart } from './environment'

/** Bytes; what WeChat keeps for one mini-program. */
const LIMIT = 10 * 1024 * 1024

/** Key and value, over restarts. */
export function storage({ storage: kept, realm }: WxEnvironment): WxPart {
  const read = (key: string): unknown => {
    const text = kept.get(key)
    return text === undefined ? '' : realm.copy(JSON.parse(text))
  }
  const write = (key: string, value: unknown) => {
    const text = JSON.stringify(value)
    const others = [...kept].reduce((sum, [other, stored]) => sum + (other === key ? 0 : stored.length), 0)
    if (others + text.length > LIMIT) throw new Error('exceed storage max size')
    kept.set(key, text)
  }
  return {
    immediate: {
      getStorageSync: (key: string) => read(key),
      setStorageSync: (key: string, value: unknown) => write(key, value),
      removeStorageSync: (key: string) => void kept.delete(key),
      clearStorageSync: () => kept.clear(),
      getStorageInfoSync: () => realm.copy({ keys: [...kept.keys()], currentSize: 0, limitSize: LIMIT / 1024 }),
    },
    asynchronous: {
      getStorage: ({ key }) => {
        if (!kept.has(String(key))) throw new Error('data not found')
        return { data: read(String(key)) }
      },
      setStorage: ({ key, data }) => write(String(key), data),
      removeStorage: ({ key }) => void kept.delete(String(key)),
      clearStorage: () => kept.clear(),
    },
  }
}
