import { cloud } from './cloud'

export interface Caller {
  /** Null for a timer, a platform callback or a guest. Never taken from anything the client sends. */
  openid: string | null
  /** A mini-program called, and may have put anything into the event: not a timer, not the platform. */
  isClient: boolean
  /** Environment id: the first part of every fileID that belongs here. */
  envId: string
}

export function readCaller(): Caller {
  const context = cloud.getWXContext()
  return { openid: context.OPENID || null, isClient: /^wx_(client|devtools)/.test(String(context.SOURCE ?? '')), envId: context.ENV ?? '' }
}
