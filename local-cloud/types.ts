import type { Limits } from './limits.ts'

/** One index of a collection. Key order is index order; an array value makes the index multikey. */
export interface IndexDefinition {
  name: string
  keys: Record<string, 1 | -1 | '2dsphere'>
  unique?: boolean
}

/** Everything the database holds. A collection that is not named here does not exist (-502005). */
export interface DatabaseDefinition {
  collections: Record<string, { indexes: IndexDefinition[] }>
}

export interface FunctionSettings {
  /** Milliseconds an invocation may take before its instance is ended. Default 3000, as on the platform. */
  timeoutMs?: number
  /** Megabytes of heap. Default 256, as on the platform. */
  memoryMb?: number
  env?: Record<string, string>
}

/** A word that content checks object to, and what they call it. */
export interface CheckedWord {
  word: string
  suggest: 'review' | 'risky'
  /** The platform's number for the kind: 10001 advertising, 20003 abuse, 20006 crime, 21000 other. */
  label: number
}

export type LogLine = (line: Record<string, unknown>) => void

export interface LocalCloudOptions {
  /** 0 or absent: any free port. The address is always 127.0.0.1. */
  port?: number
  /** A folder that survives restarts; null keeps everything in memory. */
  dataDir: string | null
  database: DatabaseDefinition
  /** One folder per function: `index.js` (CommonJS, exports `main`) and `config.json`. */
  functionsDir: string
  functionSettings?: Record<string, FunctionSettings>
  envId?: string
  appId?: string
  /** Refuse a query that examines over 500 documents more than it returns. */
  strict?: boolean
  /** A folder of static files served at `/`, with `index.html` for unknown pages. */
  hosting?: string | null
  /** Functions that an ordinary HTTP request reaches, by trigger path: `{ '/open-data': 'open-data' }` serves `{url}/http/open-data/…`. */
  httpAccess?: Record<string, string>
  /** Run timer triggers by the clock. Default false: only through the control interface. */
  timers?: boolean
  /** The function that receives messages pushed by the platform, such as media verdicts. */
  messagePush?: { functionName: string }
  /** Sizes other than those of the service, for tests of what happens at a limit. */
  limits?: Partial<Limits>
  /** What content checks object to when nothing is scripted, in place of the words in `openapi/word-list.ts`. */
  checkedWords?: readonly CheckedWord[]
  log?: LogLine
}

/** What one database query cost. */
export interface QueryCount {
  collection: string
  action: string
  shape: string
  index: string | null
  examined: number
  returned: number
  /** Size of the documents it answered with, as the SDK reads them; none for a count or a write. */
  bytes: number
  /** Milliseconds in the store. */
  ms: number
}

/** What one function invocation did. Bytes are those of its event and of its result. */
export interface InvocationCount {
  invocationId: string
  functionName: string
  operationLabel: string | null
  openid: string
  /** No invocation had its instance before it. */
  isColdStart: boolean
  ms: number
  /** Database calls to the gateway, transaction calls included. */
  trips: number
  examined: number
  returned: number
  bytesIn: number
  bytesOut: number
  storageCalls: number
  openapiCalls: number
  queries: QueryCount[]
}

export type Suggestion = 'pass' | 'review' | 'risky'

/** A scripted answer of one openapi call; the newest rule that matches and is not used up decides. */
export interface OpenapiRule {
  suggest?: Suggestion
  label?: number
  /** The rule applies only where the text or media address contains this. */
  match?: string
  /** How many calls the rule answers; without it, all. */
  times?: number
  fail?: { errCode: number; errMsg: string }
  /** Never answer: the caller runs into its own time limit. */
  hang?: boolean
  result?: Record<string, unknown>
  /** When a media verdict is delivered: milliseconds of real time, or only on demand. Default 300. */
  delayMs?: number | 'manual'
}

export interface OpenapiCall {
  api: string
  request: Record<string, unknown>
  openid: string
  at: number
}

/** What happens to requests on their way. */
export interface Disturbance {
  /** Never arrives; arrives late; arrives twice; is carried out, and the answer is lost. */
  kind: 'cut' | 'delay' | 'repeat' | 'lose-answer'
  /** Milliseconds before anything else happens. */
  delayMs?: number
  /** Requests of clients (invocations, uploads, HTTP access) or of functions (the SDK); without it, both. */
  where?: 'client' | 'function'
  /** Only requests whose path contains this. */
  match?: string
  /** How many requests; without it, all until the network is calm again. */
  times?: number
}

/** The operator's hand on the cloud: in process, or over HTTP through `connectControl`. */
export interface Control {
  /** Milliseconds since 1970 on the cloud's clock. */
  now(): Promise<number>
  /** Put the clock at an instant, from which it goes on running; null returns to real time. */
  setClock(atMs: number | null): Promise<void>
  advanceClock(ms: number): Promise<void>
  /** Invoke a function as its timer does. @returns what it returned; rejects when it failed. */
  fireTimer(functionName: string, triggerName: string): Promise<unknown>
  openapi: {
    script(api: string, rule: OpenapiRule): Promise<void>
    clearScripts(): Promise<void>
    journal(api?: string): Promise<OpenapiCall[]>
    /** Deliver every pending media verdict now. @returns how many. */
    deliverMediaChecks(): Promise<number>
    /** The person accepts messages of a template, as a tap in the client does. @returns false when they turned messages off. */
    grantSubscription(openid: string, templateId: string, count?: number): Promise<boolean>
    /** The person turns all messages of the mini-program off, or on again. */
    turnMessages(openid: string, isOn: boolean): Promise<void>
  }
  network: {
    disturb(disturbance: Disturbance): Promise<void>
    calm(): Promise<void>
  }
  /** States of the whole cloud to go back to. They are kept while its process lives. */
  snapshots: {
    /** Keep everything that answers depend on, as it is committed now; in place of an earlier snapshot of the name. */
    take(name: string): Promise<void>
    /**
     * Go back, as often as wanted. Running calls are finished first, without their open transactions; later ones wait.
     * All function instances end. Rejects for a name that was not taken.
     */
    restore(name: string): Promise<void>
    /** Oldest first. */
    names(): Promise<string[]>
    /** Forget one. Rejects for a name that was not taken. */
    drop(name: string): Promise<void>
  }
  counters(): Promise<InvocationCount[]>
  resetCounters(): Promise<void>
  /** Insert or replace whole documents, past every counter. @returns how many. */
  importDocuments(collection: string, documents: Record<string, unknown>[]): Promise<number>
  readDocuments(collection: string, filter?: Record<string, unknown>): Promise<Record<string, unknown>[]>
  count(collection: string, filter?: Record<string, unknown>): Promise<number>
}

export interface LocalCloud {
  url: string
  port: number
  control: Control
  /** Finish what is running, end every instance and close the files. */
  stop(): Promise<void>
}
