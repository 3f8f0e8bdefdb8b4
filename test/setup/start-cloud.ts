import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll } from 'vitest'
import { appoint } from '@/shared/contract/appointments'
import type { InputOf, Operation, OutputOf, Reply } from '@/shared/contract/operation'
import { getMe } from '@/shared/contract/people'
import type { Role } from '@/shared/domain/appointments'
import { DAY } from '@/shared/domain/time'
import { createUlid } from '@/shared/domain/ulid'
import { functionSettings, MESSAGE_PUSH_FUNCTION } from '../../cloudfunctions/settings'
import { DATABASE } from '../../database/definition'
import { startLocalCloud } from '../../local-cloud/index'
import type { Control, LocalCloud, LogLine } from '../../local-cloud/types'
import { ensureFunctions } from '../../scripts/build/ensure-built'

export const FUNCTIONS_DIR = fileURLToPath(new URL('../../dist/cloudfunctions', import.meta.url))
export const ADMIN = 'openid-admin'
/** The class `waiting` has none here: it is told in the app only, or by that of progress. */
export const TEMPLATE_IDS = { result: 'template-result', decision: 'template-decision', deadline: 'template-deadline', progress: 'template-progress' } as const
export const FUNCTION_ENV = {
  LINLI_SECRET: 'a secret for tests only',
  LINLI_FIRST_ADMIN: ADMIN,
  LINLI_TEMPLATE_RESULT: TEMPLATE_IDS.result,
  LINLI_TEMPLATE_DECISION: TEMPLATE_IDS.decision,
  LINLI_TEMPLATE_DEADLINE: TEMPLATE_IDS.deadline,
  LINLI_TEMPLATE_PROGRESS: TEMPLATE_IDS.progress,
}

/** One person's phone: the two doors of the cloud. */
export interface Phone {
  openid: string
  /** The envelope, as it came. */
  call<O extends Operation>(operation: O, input: InputOf<O>): Promise<Reply<OutputOf<O>>>
  /** What is not of the contract: for bad input. */
  send(event: unknown): Promise<Reply<unknown>>
  /** The data; fails the test with the code if it is an error. */
  ok<O extends Operation>(operation: O, input: InputOf<O>): Promise<OutputOf<O>>
  /** The error's code; fails the test if there is none. */
  fails<O extends Operation>(operation: O, input: InputOf<O>): Promise<{ code: string; fields?: Record<string, string> }>
  personId(): Promise<string>
  /** @returns the fileID of a file under uploads/{personId}/ */
  upload(path: string, bytes: Uint8Array): Promise<string>
}

export interface TestCloud {
  readonly url: string
  readonly control: Control
  /** Lines that the functions logged as errors. */
  readonly errors: string[]
  /** All that they logged. */
  readonly lines: string[]
  as(openid: string): Phone
  /** The clock's every-minute work, now. */
  tick(): Promise<Record<string, number | null>>
  /** Scripts of a test are gone; verdicts on images still wait to be told. */
  resetScripts(): Promise<void>
  /** Appointed by the first admin, from now on. */
  appoint(openid: string, role: Role, placeCode: string): Promise<Phone>
}

/** One cloud for the tests of a file: in memory, strict, its clock in our hands. Call at the top of the file. */
export function withCloud(): TestCloud {
  let cloud: LocalCloud | undefined
  const errors: string[] = []
  const lines: string[] = []
  const log: LogLine = (line) => {
    const text = String(line.text ?? '')
    lines.push(text)
    if (text.includes('"level":"error"') || line.level === 'error') errors.push(text)
  }
  beforeAll(async () => {
    await ensureFunctions()
    cloud = await startLocalCloud({
      dataDir: null,
      database: DATABASE,
      functionsDir: FUNCTIONS_DIR,
      functionSettings: functionSettings(FUNCTION_ENV),
      messagePush: { functionName: MESSAGE_PUSH_FUNCTION },
      strict: true,
      log,
    })
    await cloud.control.setClock(WORKING_MORNING)
    // Verdicts come when a test says so.
    await cloud.control.openapi.script('security.mediaCheckAsync', { delayMs: 'manual' })
  }, 120_000)
  afterAll(() => cloud?.stop())

  const running = (): LocalCloud => {
    if (!cloud) throw new Error('the cloud has not started')
    return cloud
  }
  const test: TestCloud = {
    get url() {
      return running().url
    },
    get control() {
      return running().control
    },
    errors,
    lines,
    as: (openid) => phoneOf(() => running().url, openid, errors),
    tick: async () => (await test.control.fireTimer('clock', 'every-minute')) as Record<string, number | null>,
    async resetScripts() {
      await test.control.openapi.clearScripts()
      await test.control.openapi.script('security.mediaCheckAsync', { delayMs: 'manual' })
    },
    async appoint(openid, role, placeCode) {
      const phone = test.as(openid)
      const now = await test.control.now()
      await test.as(ADMIN).ok(appoint, { id: newUlid(now), personId: await phone.personId(), role, placeCode, endsAt: Math.round(now + 300 * DAY) })
      return phone
    },
  }
  return test
}

/** Tuesday, 10:00 in Huangshi. */
export const WORKING_MORNING = Date.parse('2026-11-24T10:00:00+08:00')

export function newUlid(at: number = WORKING_MORNING): string {
  return createUlid(at, Math.random)
}

export function phoneOf(url: () => string, openid: string, errors: readonly string[] = []): Phone {
  let personId: Promise<string> | undefined
  const post = async (path: string, body: BodyInit, type: string): Promise<unknown> => {
    // One connection a call: tests that keep this process busy for seconds would find the kept ones closed.
    const headers = { 'content-type': type, 'x-openid': openid, connection: 'close' }
    const response = await fetch(url() + path, { method: 'POST', headers, body })
    return (await response.json()) as unknown
  }
  const phone: Phone = {
    openid,
    async send(event) {
      const answer = (await post('/invoke/api', JSON.stringify(event), 'application/json')) as { result?: Reply<unknown>; error?: { errMsg: string } }
      if (!answer.result) throw new Error(answer.error?.errMsg ?? JSON.stringify(answer))
      return answer.result
    },
    call: (operation, input) => phone.send({ operation: operation.name, input }) as never,
    async ok(operation, input) {
      const reply = await phone.call(operation, input)
      if (!reply.ok) throw new Error(`${operation.name} as ${openid}: ${reply.error.code} ${JSON.stringify(reply.error.fields ?? {})} ${reply.error.code === 'INTERNAL' ? errors.at(-1) : ''}`)
      return reply.data
    },
    async fails(operation, input) {
      const reply = await phone.call(operation, input)
      if (reply.ok) throw new Error(`${operation.name} as ${openid} succeeded: ${JSON.stringify(reply.data).slice(0, 300)}`)
      return reply.error
    },
    personId: () => (personId ??= phone.ok(getMe, {}).then((me) => me.personId)),
    async upload(path, bytes) {
      const full = `uploads/${await phone.personId()}/${path}`
      const answer = (await post(`/storage/upload?path=${encodeURIComponent(full)}`, Buffer.from(bytes), 'application/octet-stream')) as { fileID?: string }
      if (!answer.fileID) throw new Error(JSON.stringify(answer))
      return answer.fileID
    },
  }
  return phone
}
