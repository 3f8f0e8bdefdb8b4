import { approveClaim, claimHousehold } from '@/shared/contract/households'
import { bindPhone, getMe } from '@/shared/contract/people'
import { householdId } from '@/shared/domain/households/household-id'
import { DAY, HOUR, type Instant } from '@/shared/domain/time'
import type { Control } from '../../local-cloud/index.ts'
import { connectPersona, type PersonaClient } from '../cloud/persona-client'
import { demoUlid } from './demo-timeline'
import type { DemoWorld } from './demo-world'
import { rollDoors } from './seed-households'
import { type People, personOf } from './settle-people'

/** Ids must not depend on the day of seeding. */
const FIRST_DAY: Instant = Date.UTC(2026, 0, 1)

/** Of whoever speaks without a household on the roll. */
export const SPARE_NUMBER = 900

/** `neighbour:7` */
export const neighbourKey = (number: number): string => `neighbour:${number}`

/** People of one community with a household each, so that a topic has supporters and opinions. Added to `people`; repeating it adds nothing. */
export async function seedNeighbours(world: DemoWorld, url: string, people: People, control: Control, now: Instant): Promise<void> {
  const { community, approvedBy, count, daysAgo } = world.discourse.neighbours
  const doors = rollDoors(world, community).filter((door) => !world.homes.some((home) => home.community === community && home.building === door.building && home.unit === door.unit && home.room === door.room))
  await control.setClock(now - daysAgo * DAY)
  const secretary = personOf(people, approvedBy)
  for (let number = 1; number <= count; number++) {
    const person = await connectPersona(url, `demo-openid-neighbour-${number}`)
    people.set(neighbourKey(number), person)
    if ((await person.call(getMe, {})).homes.length > 0) continue
    const door = doors[number - 1]!
    await ensurePhone(person, number)
    const id = demoUlid(`home:${neighbourKey(number)}`, FIRST_DAY)
    const claim = await person.call(claimHousehold, { id, householdId: householdId({ communityCode: community, ...door }), relation: 'owner', name: door.name, method: 'visit' })
    await secretary.call(approveClaim, { claimId: id, version: claim.version })
  }
  await control.setClock(now - daysAgo * DAY + HOUR)
}

/** A number of nobody's. */
export async function ensurePhone(person: PersonaClient, number: number): Promise<void> {
  if ((await person.call(getMe, {})).phoneTail !== null) return
  await person.call(bindPhone, { code: `1990001${String(number).padStart(4, '0')} ${demoUlid(`phone:${person.openid}`, FIRST_DAY)}` })
}
