/** What a function instance is started with. */
export interface WorkerStart {
  entry: string
  clock: SharedArrayBuffer
  /** What an earlier instance compiled; it halves the time to load. */
  codeCache: Uint8Array | null
}

export interface WorkerCall {
  id: string
  /** JSON text. */
  event: string
  context: Record<string, unknown>
  /** Variables of this call; null removes what an earlier call left. */
  env: Record<string, string | null>
}

export type WorkerMessage =
  | { kind: 'ready'; /** Null when one was given. */ codeCache: Uint8Array | null }
  | { kind: 'load-failed'; message: string }
  | { kind: 'log'; level: string; text: string }
  | { kind: 'result'; id: string; /** JSON text, empty for undefined. */ result: string }
  | { kind: 'failure'; id: string; message: string; stack: string }
