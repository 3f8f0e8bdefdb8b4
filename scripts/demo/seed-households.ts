import { approveClaim, claimHousehold, getClaim, listBuildings } from '@/shared/contract/households'
import { bindPhone, getMe } from '@/shared/contract/people'
import { commitRoll, continueRoll, stageRoll } from '@/shared/contract/roll'
import { householdId } from '@/shared/domain/households/household-id'
import { HOUR, type Instant } from '@/shared/domain/time'
import { isAppError } from '@/shared/errors'
import type { Control } from '../../local-cloud/index.ts'
import type { DemoHome, DemoWorld } from './demo-world'
import { demoUlid } from './demo-timeline'
import { type People, personOf } from './settle-people'

/** Ids must not depend on the day of seeding. */
const FIRST_DAY: Instant = Date.UTC(2026, 0, 1)
const SURNAMES = ['赵', '钱', '孙', '李', '周', '吴', '郑', '王', '冯', '陈']

/** The rolls of the demonstration. Repeating it adds nothing. */
export async function seedRolls(world: DemoWorld, people: People): Promise<void> {
  for (const roll of world.rolls) {
    const secretary = personOf(people, roll.by)
    if ((await secretary.call(listBuildings, { communityCode: roll.community })).buildings.length > 0) continue
    const versionId = demoUlid(`roll:${roll.community}`, FIRST_DAY)
    const fileId = await secretary.upload(`uploads/${secretary.personId}/${versionId}/roll.csv`, Buffer.from(rollFile(world, roll.community)))
    let version = await secretary.call(stageRoll, { id: versionId, communityCode: roll.community, fileId, fileName: '演示户册.csv' })
    while (version.state === 'reading') version = await secretary.call(continueRoll, { versionId })
    await secretary.call(commitRoll, { versionId })
  }
}

/** Who lives where, at the times told in database/demo: oldest first, so that the clock goes forward. Repeating it adds nothing. */
export async function seedHomes({ rolls, homes }: DemoWorld, people: People, control: Control, now: Instant, isWaiting: boolean): Promise<void> {
  const chosen = homes.filter(({ approvedBy }) => (approvedBy === null) === isWaiting).sort((a, b) => b.hoursAgo - a.hoursAgo)
  for (const home of chosen) {
    const person = personOf(people, home.persona)
    const id = demoUlid(`home:${home.persona}`, FIRST_DAY)
    if (await isThere(id, home, people)) continue
    const at = now - home.hoursAgo * HOUR
    await control.setClock(at)
    if ((await person.call(getMe, {})).phoneTail === null) await person.call(bindPhone, { code: `${home.phone} ${demoUlid(`phone:${home.persona}`, at)}` })
    const compound = rolls.find(({ community }) => community === home.community)?.compound ?? ''
    const door = householdId({ communityCode: home.community, compound, building: home.building, unit: home.unit, room: home.room })
    const claim = await person.call(claimHousehold, { id, householdId: door, relation: home.relation, name: home.name, method: home.relation === 'owner' ? 'roll' : 'visit' })
    if (home.approvedBy === null) continue
    await control.setClock(at + HOUR)
    await personOf(people, home.approvedBy).call(approveClaim, { claimId: id, version: claim.version })
  }
}

async function isThere(claimId: string, { persona }: DemoHome, people: People): Promise<boolean> {
  try {
    await personOf(people, persona).call(getClaim, { claimId })
    return true
  } catch (error) {
    if (isAppError(error) && error.code === 'CLAIM_NOT_FOUND') return false
    throw error
  }
}

export interface DemoDoor {
  grid: number
  compound: string
  building: string
  unit: number
  room: string
  /** On the roll. */
  name: string
}

/** Two doors a floor, in the order of the roll. */
export function rollDoors({ rolls, homes }: Pick<DemoWorld, 'rolls' | 'homes'>, community: string): DemoDoor[] {
  const roll = rolls.find((one) => one.community === community)
  const doors = (roll?.buildings ?? []).flatMap(({ grid, building, units, floors }) =>
    Array.from({ length: units * floors * 2 }, (_, index) => ({ grid, building, unit: Math.floor(index / (floors * 2)) + 1, room: `${Math.floor((index % (floors * 2)) / 2) + 1}0${(index % 2) + 1}` })),
  )
  return doors.map((door, index) => {
    const home = homeAt(homes, community, door)
    return { ...door, compound: roll!.compound, name: home?.relation === 'owner' ? home.name : `${SURNAMES[index % SURNAMES.length]}演示` }
  })
}

function homeAt(homes: readonly DemoHome[], community: string, door: Pick<DemoDoor, 'building' | 'unit' | 'room'>): DemoHome | undefined {
  return homes.find((one) => one.community === community && one.building === door.building && one.unit === door.unit && one.room === door.room)
}

/** Those of the personas bear their names and phones. */
function rollFile(world: Pick<DemoWorld, 'rolls' | 'homes'>, community: string): string {
  const lines = ['网格,小区,楼栋,单元,房号,姓名,身份,面积,电话']
  for (const [index, door] of rollDoors(world, community).entries()) {
    const { grid, compound, building, unit, room, name } = door
    const home = homeAt(world.homes, community, door)
    const at = [grid, compound, `${building}栋`, `${unit}单元`, room]
    lines.push([...at, name, '业主', (70 + (index % 40)).toFixed(2), home?.relation === 'owner' ? home.phone : ''].join(','))
    if (home && home.relation !== 'owner') lines.push([...at, home.name, '家人', '', home.phone].join(','))
  }
  return lines.join('\n')
}
