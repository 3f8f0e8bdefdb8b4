import { beforeAll, describe, expect, it } from 'vitest'
import type { InputOf, Operation, OutputOf } from '@/shared/contract/operation'
import { getReport, submitReport } from '@/shared/contract/reports'
import type { ReportState } from '@/shared/domain/reports/states'
import { GUANGZHOU_ROAD, HONGQIQIAO, submission } from '../factories/reports'
import { newUlid, type Phone, type TestCloud, withCloud } from './start-cloud'

/** The people of a report in 红旗桥社区; the reporter is new for every report, because nobody may submit without end. */
export interface World {
  cloud: TestCloud
  secretary: Phone
  worker: Phone
  streetOfficer: Phone
  /** Secretary of another community in another district. */
  otherSecretary: Phone
  stranger: Phone
  newRider(): Phone
}

export function withWorld(): World {
  const cloud = withCloud()
  let riders = 0
  const world: World = {
    cloud,
    secretary: cloud.as('openid-secretary'),
    worker: cloud.as('openid-worker'),
    streetOfficer: cloud.as('openid-street'),
    otherSecretary: cloud.as('openid-other-secretary'),
    stranger: cloud.as('openid-stranger'),
    newRider: () => cloud.as(`openid-rider-${++riders}`),
  }
  beforeAll(async () => {
    await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    await cloud.appoint('openid-worker', 'grid-worker', HONGQIQIAO)
    await cloud.appoint('openid-street', 'street-officer', HONGQIQIAO.slice(0, 9))
    await cloud.appoint('openid-other-secretary', 'secretary', GUANGZHOU_ROAD)
  })
  return world
}

/** A report as a case finds it, with the phone that reported it. */
export interface Arranged {
  rider: Phone
  id: string
  version: number
}

type StepOperation = Operation & { input: { entries?: object } }
/** The input beside reportId and version. */
export type Extra<O extends Operation> = (world: World, arranged: Arranged, actor: Phone) => Promise<Omit<InputOf<O>, 'reportId' | 'version'> & object>

export interface StepCases<O extends StepOperation> {
  operation: O
  /** A report on which the step may be taken; of the category that is asked for. */
  arrange(world: World, categoryCode: string): Promise<Arranged>
  /** Reports on which it may not, for their state. */
  wrongStates: Record<string, (world: World) => Promise<Arranged>>
  actor(world: World, arranged: Arranged): Phone
  /** People who see a public report but may not do this. */
  forbidden: Record<string, (world: World, arranged: Arranged) => Phone>
  extra?: Extra<O>
  to: ReportState
  /** Changes that make the rest of the input bad: field → [value, issue]. */
  badFields?: Record<string, unknown[]>
}

/** The five cases that every step on a report must pass: right, wrong person, wrong state, bad input, repeated and parallel. */
export function describeStep<O extends StepOperation>(cases: StepCases<O>): World {
  const { operation, to } = cases
  const world = withWorld()
  const inputFor = async (arranged: Arranged, actor: Phone): Promise<InputOf<O>> =>
    ({ reportId: arranged.id, version: arranged.version, ...(await cases.extra?.(world, arranged, actor)) }) as InputOf<O>
  const arrangeCall = async (categoryCode = 'B1') => {
    const arranged = await cases.arrange(world, categoryCode)
    const actor = cases.actor(world, arranged)
    return { arranged, actor, input: await inputFor(arranged, actor) }
  }
  type Arrangement = ReturnType<typeof arrangeCall>
  const shared: { B1?: Arrangement; G1?: Arrangement } = {}
  /** For calls that are refused, and so leave the report as it was: one for all of them. */
  const arrangeOnce = (categoryCode: 'B1' | 'G1' = 'B1') => (shared[categoryCode] ??= arrangeCall(categoryCode))
  const eventsOf = async (arranged: Arranged) => (await arranged.rider.ok(getReport, { reportId: arranged.id })).events

  describe(`${operation.name}: who and when`, () => {
    it(`leads to ${to} and writes one event`, async () => {
      const { arranged, actor, input } = await arrangeCall()
      const before = await eventsOf(arranged)
      const report = (await actor.ok(operation, input)) as OutputOf<typeof getReport>

      expect(report).toMatchObject({ id: arranged.id, state: to, version: arranged.version + 1 })
      expect(report.events.at(-1)).toMatchObject({ to, by: { isMe: true } })
      expect(report.events).toHaveLength(before.length + 1)
      // Once more after the clock has moved it into the log: nothing doubled, nothing lost.
      await world.cloud.tick()
      expect((await actor.ok(getReport, { reportId: arranged.id })).events).toEqual(report.events)
      expect(world.cloud.errors).toEqual([])
    })

    it.each(Object.keys(cases.forbidden))('refuses %s', async (who) => {
      const { arranged, input } = await arrangeOnce()
      const person = cases.forbidden[who]!(world, arranged)
      expect(await person.fails(operation, input)).toMatchObject({ code: 'FORBIDDEN' })
    })

    it.each(['a stranger', 'the secretary of another community'])('does not tell %s that a private report exists', async (who) => {
      const { input } = await arrangeOnce('G1')
      const outsider = who === 'a stranger' ? world.stranger : world.otherSecretary
      expect((await outsider.fails(operation, input)).code).toBe('REPORT_NOT_FOUND')
    })

    it('says that a report does not exist', async () => {
      const { actor, input } = await arrangeOnce()
      expect((await actor.fails(operation, { ...(input as object), reportId: newUlid() } as InputOf<O>)).code).toBe('REPORT_NOT_FOUND')
    })

    it.each(Object.keys(cases.wrongStates))('refuses a report that is %s', async (state) => {
      const arranged = await cases.wrongStates[state]!(world)
      const actor = cases.actor(world, arranged)
      expect((await actor.fails(operation, await inputFor(arranged, actor))).code).toBe('REPORT_WRONG_STATE')
    })

    it('refuses a version that is not the present one', async () => {
      const { arranged, actor, input } = await arrangeOnce()
      expect(await actor.fails(operation, { ...(input as object), version: arranged.version + 1 } as InputOf<O>)).toMatchObject({ code: 'REPORT_CHANGED', fields: { version: String(arranged.version) } })
    })

    it('names every bad field and changes nothing', async () => {
      const { arranged, actor, input } = await arrangeOnce()
      const bad: Record<string, unknown[]> = { reportId: [1, 'x', null], version: [0, 1.5, '1', null], unknown: [1], ...cases.badFields }
      for (const [field, values] of Object.entries(bad)) {
        for (const value of values) {
          const error = await actor.fails(operation, { ...(input as object), [field]: value } as InputOf<O>)
          expect({ value, code: error.code, fields: Object.keys(error.fields ?? {}).map((path) => path.split('.')[0]) }).toEqual({ value, code: 'INVALID_INPUT', fields: [field] })
        }
      }
      expect((await actor.fails(operation, {} as InputOf<O>)).fields).toMatchObject({ reportId: 'required', version: 'required' })
      expect((await actor.ok(getReport, { reportId: arranged.id })).version).toBe(arranged.version)
    })

    it('is done once, however often and however parallel it comes', async () => {
      const { arranged, actor, input } = await arrangeCall()
      const answers = await Promise.all(Array.from({ length: 5 }, () => actor.call(operation, input)))
      const again = await actor.call(operation, input)

      expect(answers.concat(again).map((reply) => (reply.ok ? (reply.data as { version: number }).version : reply.error.code))).toEqual(Array(6).fill(arranged.version + 1))
      const events = await eventsOf(arranged)
      expect(events.map((event) => event.id)).toEqual([...new Set(events.map((event) => event.id))])
      expect(await world.cloud.control.count('report_events', { reportId: arranged.id, version: arranged.version + 1 })).toBe(1)
    })
  })
  return world
}

/** Shorthands for arrangements. */
export async function arrangeSubmitted(world: World, categoryCode = 'B1'): Promise<Arranged> {
  const rider = world.newRider()
  const { id } = await rider.ok(submitReport, await submission(rider, world.cloud, { categoryCode, note: '演示数据' }))
  return { rider, id, version: 1 }
}
