import type { EventEmitter } from 'node:events'
import type { Realm } from '../logic/realm'
import type { TrackedTimers } from '../logic/timers'
import type { PageStack } from '../logic/page-stack'
import type { MemoryFiles } from './memory-files'

/** The cloud, as the person who holds the phone. A rejection reaches the app as a failed call with its message. */
export interface CloudPort {
  callFunction(name: string, data: unknown): Promise<unknown>
  /** @returns the fileID */
  uploadFile(cloudPath: string, bytes: Uint8Array): Promise<string>
}

/** The network beside the cloud, for `wx.request`. */
export type RequestPort = (request: { url: string; method: string; headers: Record<string, string>; body?: string | Uint8Array }) => Promise<{
  status: number
  headers: Record<string, string>
  text: string
}>

export interface Device {
  windowWidth: number
  windowHeight: number
  statusBarHeight: number
  theme: 'light' | 'dark'
  fontSizeScaleFactor: number
  networkType: string
}

/** What a person or the phone answers when the app asks, by the name of the API. A rejection or throw is a refusal. */
export type Answers = Record<string, (options: Record<string, unknown>) => unknown>

/** One thing that the phone did where nobody can see it: a toast, a call, a vibration. */
export interface Act {
  name: string
  options: Record<string, unknown>
}

/** What the APIs work on. */
export interface WxEnvironment {
  realm: Realm
  timers: TrackedTimers
  stack: PageStack
  files: MemoryFiles
  storage: Map<string, string>
  cloud: CloudPort
  /** Absent: no address may be asked. */
  request?: RequestPort
  device: Device
  answers: Answers
  /** `appShow`, `appHide`, `network`, `theme`: see ./events.ts. */
  signals: EventEmitter
  acts: Act[]
  report(error: unknown): void
}

export type Options = Record<string, unknown>

/** A group of APIs: those with success and fail, those that answer at once, and plain values. */
export interface WxPart {
  asynchronous?: Record<string, (options: Options) => unknown>
  immediate?: Record<string, (...values: never[]) => unknown>
  values?: Record<string, unknown>
}
