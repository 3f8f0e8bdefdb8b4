import type { LocalCloud } from '../types.ts'

/** What code inside the probe function finds. The SDK ships no types that fit its own behaviour. */
export interface Inside {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  [name: string]: any
}

export interface Reply<T = unknown> {
  requestId: string
  result: T
  error?: { errCode: number; errMsg: string }
}

/** Invoke a function as a client does. */
export async function invoke<T = unknown>({ url }: Pick<LocalCloud, 'url'>, name: string, event: unknown, openid = 'tester'): Promise<Reply<T>> {
  const response = await fetch(`${url}/invoke/${name}`, { method: 'POST', headers: { 'x-openid': openid }, body: JSON.stringify(event) })
  return (await response.json()) as Reply<T>
}

/** Run code inside a function, on the real SDK. It is sent as text: it may use its parameters only. */
export async function probe<T = unknown>(cloud: Pick<LocalCloud, 'url'>, code: (inside: Inside, input: never) => unknown, input?: unknown, { name = 'probe', openid = 'tester' } = {}): Promise<T> {
  const reply = await invoke<T>(cloud, name, { code: code.toString(), input }, openid)
  if (reply.error) throw new Error(reply.error.errMsg)
  return reply.result
}
