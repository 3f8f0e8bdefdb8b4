import type { Point } from '@/shared/domain/geo/point'
import type { LocalCloud } from '../../../local-cloud/index.ts'
import { bootCloud } from '../../../scripts/cloud/boot-cloud'
import { movePoint } from '../../../scripts/demo/demo-timeline'
import { readDemoWorld } from '../../../scripts/demo/demo-world'
import { seedDemo } from '../../../scripts/demo/seed-demo'
import { type People, settlePeople } from '../../../scripts/demo/settle-people'
import type { Answers, CloudPort } from '../runtime/wx/environment'
import { localCloudPort } from './local-cloud-port'
import { openPhone, type Phone, type PhoneMemory } from './open-phone'

const DEMO = readDemoWorld()

export interface World {
  readonly cloud: LocalCloud
  /** The personas without a phone, for what a journey takes as given. */
  readonly people: People
  /** The app in a persona's hand; again later: the same phone, started anew. The phone before it is closed. */
  take(persona: string, options?: TakeOptions): Promise<Phone>
  close(): Promise<void>
}

export interface Line {
  isDown: boolean
}

export interface TakeOptions {
  /** A page to start on. */
  url?: string
  bundle?: string
  /** Another way to the cloud than the usual, for failures. */
  cloud?: CloudPort
  /** The network of this phone: while it is down no call reaches the cloud. Can be changed on the way. */
  line?: Line
  answers?: Answers
}

/** A local cloud with the people of the demonstration; `isSeeded`: with their reports as well. Verdicts on images come when told. */
export async function openWorld({ isSeeded = false }: { isSeeded?: boolean } = {}): Promise<World> {
  const cloud = await bootCloud({ port: 0, dataDir: null, timers: false })
  if (isSeeded) await seedDemo(cloud)
  const people = await settlePeople(cloud.url, DEMO, Date.now())
  await cloud.control.openapi.script('security.mediaCheckAsync', { delayMs: 'manual' })
  const memories = new Map<string, PhoneMemory>()
  let inHand: Phone | null = null
  const putDown = async () => {
    const phone = inHand
    inHand = null
    await phone?.close()
    // Whatever a journey looked at: something that went wrong on the way fails it.
    const problems = phone?.headless?.problems ?? []
    if (problems.length > 0) throw new Error(`went wrong on this phone: ${problems.join('; ')}`)
  }
  return {
    cloud,
    people,
    async take(persona, { url, bundle, cloud: port, line = { isDown: false }, answers } = {}) {
      await putDown()
      const openid = openidOf(persona)
      const memory = memories.get(persona) ?? { storage: new Map(), files: new Map() }
      memories.set(persona, memory)
      inHand = await openPhone({ cloud: overLine(port ?? localCloudPort(cloud.url, openid), line), memory, url, bundle, answers })
      return inHand
    },
    async close() {
      await putDown()
      await cloud.stop()
    },
  }
}

function overLine(port: CloudPort, line: Line): CloudPort {
  const reach = <T>(call: () => Promise<T>) => (line.isDown ? Promise.reject(new Error('errCode: -1 | errMsg: request:fail')) : call())
  return { callFunction: (name, data) => reach(() => port.callFunction(name, data)), uploadFile: (path, bytes) => reach(() => port.uploadFile(path, bytes)) }
}

function openidOf(key: string): string {
  const persona = DEMO.personas.find((one) => one.key === key)
  // Somebody whom nobody knows yet.
  return persona?.openid ?? `openid-${key}`
}

/** A place in a demonstration community, metres east and north of its middle. GCJ-02. */
export function placeIn(community: string, offsetM: readonly [number, number]): Point {
  const entry = DEMO.communities.get(community)
  if (!entry) throw new Error(`no demonstration community ${community}`)
  return movePoint(entry.centre, offsetM)
}
