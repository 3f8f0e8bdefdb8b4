import { appoint } from '@/shared/contract/appointments'
import { chooseCommunity } from '@/shared/contract/people'
import { DAY, type Instant } from '@/shared/domain/time'
import { connectPersona, type PersonaClient } from '../cloud/persona-client'
import { demoUlid } from './demo-timeline'
import type { DemoWorld } from './demo-world'

const APPOINTED_FOR = 365 * DAY
/** Ids of appointments must not depend on the day of seeding. */
const FIRST_DAY: Instant = Date.UTC(2026, 0, 1)

export type People = Map<string, PersonaClient>

/** Signs every persona in, puts each into their community and lets the city admin appoint them. Repeating it adds nothing. */
export async function settlePeople(url: string, world: DemoWorld, now: Instant): Promise<People> {
  const people: People = new Map()
  for (const { key, openid, community } of world.personas) {
    const client = await connectPersona(url, openid)
    await client.call(chooseCommunity, { communityCode: community })
    people.set(key, client)
  }
  const admin = personOf(people, 'city-admin')
  for (const { persona, role, placeCode, name } of world.appointments) {
    await admin.call(appoint, {
      id: demoUlid(`appointment:${persona}:${role}:${placeCode}`, FIRST_DAY),
      personId: personOf(people, persona).personId,
      role,
      placeCode,
      name,
      endsAt: now + APPOINTED_FOR,
    })
  }
  return people
}

export function personOf(people: People, key: string): PersonaClient {
  const person = people.get(key)
  if (!person) throw new Error(`no persona ${key}`)
  return person
}
