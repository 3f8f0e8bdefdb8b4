import Taro from '@tarojs/taro'
import * as v from 'valibot'

/** What was kept under a key, or null: nothing there, or not of this form (written by another version). */
export function readStored<Schema extends v.GenericSchema>(key: string, schema: Schema): v.InferOutput<Schema> | null {
  try {
    const stored: unknown = JSON.parse(Taro.getStorageSync<string>(key) || 'null')
    const result = v.safeParse(schema, stored)
    return result.success ? result.output : null
  } catch {
    return null
  }
}

/** Keeps a JSON value over restarts. @returns whether it was kept: a full or closed storage refuses */
export function writeStored(key: string, value: unknown): boolean {
  try {
    Taro.setStorageSync(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

export function removeStored(key: string): void {
  try {
    Taro.removeStorageSync(key)
  } catch {
    // A storage that is closed keeps nothing either.
  }
}
