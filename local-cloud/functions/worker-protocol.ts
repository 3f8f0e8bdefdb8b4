/** What a function instance is started with. */
export interface WorkerStart {
  entry: string;
  clock: SharedArrayBuffer;
}

export interface WorkerCall {
  id: string;
  /** JSON text. */
  event: string;
  context: Record<string, unknown>;
  /** Variables of this call; null removes what an earlier call left. */
  env: Record<string, string | null>;
}

export type WorkerMessage =
  | { kind: 'ready' }
  | { kind: 'load-failed'; message: string }
  | { kind: 'log'; level: string; text: string }
  | { kind: 'result'; id: string; /** JSON text, empty for undefined. */ result: string }
  | { kind: 'failure'; id: string; message: string; stack: string };
