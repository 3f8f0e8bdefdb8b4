import { canonicalJson } from '@/shared/domain/audit/canonical-json'
import type { Role } from '@/shared/domain/appointments'
import { type Electorate, KEYED_BY } from '@/shared/domain/ballots/electorate'
import { displayName, maskName } from '@/shared/domain/people/mask-name'
import { isWithin } from '@/shared/domain/places'
import type { Work } from '../../kernel/context'
import type { HouseholdMember, HouseholdOnRoll } from '../../kernel/ports'
import { nameOfPlace } from '../../kernel/places/places'
import { sha256 } from '../../kernel/sha256'
import type { BallotBuilding } from './ballot-document'
import { findOnRoll } from './ballots.store'
import type { BallotKeyDocument } from './vote-document'
import { keyId, personKey } from './voter-key'

const A_PAGE = 1_000
/** Where people are not counted by building. */
const NO_BUILDING = 'all'

/** What decides who is on it. */
export interface RollOf {
  _id: string
  scopeCode: string
  electorateKind: Electorate
}

export interface FrozenRoll {
  rows: BallotKeyDocument[]
  buildings: BallotBuilding[]
  hash: string
}

type Entry = Pick<BallotKeyDocument, 'key' | 'label' | 'names' | 'buildingKey' | 'hasPhone'>

/** The roll as it is now, for one ballot: households of the live roll, people with an approved home, or holders of an office. Some trips a thousand. */
export async function drawRoll(ballot: RollOf, work: Work): Promise<FrozenRoll> {
  const households = KEYED_BY[ballot.electorateKind] === 'household' ? await householdsIn(ballot, work) : []
  const entries: Entry[] =
    KEYED_BY[ballot.electorateKind] === 'household'
      ? households.map(({ householdId, label, names, buildingKey, hasPhone }) => ({ key: householdId, label, names: names.map(maskName), buildingKey, hasPhone }))
      : (await personsOf(ballot, work)).map(({ personId: _person, ...entry }) => entry)
  const buildings = buildingsOf(households)
  const hash = rollHash(entries)
  const placeOf = new Map(buildings.map(({ key }, index) => [key, index]))
  const rows = entries.map((entry, order): BallotKeyDocument => ({ _id: keyId(ballot._id, entry.key), ballotId: ballot._id, ...entry, rollHash: hash, building: placeOf.get(entry.buildingKey) ?? null, order, hasVoted: false }))
  return { rows, buildings, hash }
}

/** Over keys and doors alone, in the order of the keys: whoever has the printed roll can compute it. */
export function rollHash(entries: readonly Pick<Entry, 'key' | 'label'>[]): string {
  return sha256(canonicalJson(entries.map(({ key, label }) => [key, label] as const).sort(([one], [other]) => (one < other ? -1 : 1))))
}

/** Of the rows as they are stored. One trip a thousand. */
export async function storedRollHash(ballotId: string): Promise<string> {
  const rows: BallotKeyDocument[] = []
  for (let last: number | null = null; ; ) {
    const page: BallotKeyDocument[] = await findOnRoll(ballotId, {}, last, A_PAGE)
    rows.push(...page)
    if (page.length < A_PAGE) return rollHash(rows)
    last = page[page.length - 1]!.order
  }
}

/** In the order in which one walks past the doors. */
async function householdsIn({ scopeCode }: RollOf, { ports }: Work): Promise<HouseholdOnRoll[]> {
  const all: HouseholdOnRoll[] = []
  for (let after: string | null = ''; after !== null; ) {
    const page: { households: HouseholdOnRoll[]; nextAfter: string | null } = await ports.households.listAt(scopeCode, after, A_PAGE)
    all.push(...page.households)
    after = page.nextAfter
  }
  return all.sort((one, other) => (one.buildingKey === other.buildingKey ? one.doorOrder - other.doorOrder || (one.householdId < other.householdId ? -1 : 1) : one.buildingKey < other.buildingKey ? -1 : 1))
}

function buildingsOf(households: readonly HouseholdOnRoll[]): BallotBuilding[] {
  const buildings = new Map<string, BallotBuilding>()
  for (const { buildingKey: key, buildingCode: code, buildingName: name } of households) {
    buildings.set(key, { key, code, name, keys: (buildings.get(key)?.keys ?? 0) + 1, participants: 0 })
  }
  return [...buildings.values()]
}

type PersonEntry = Entry & { personId: string }

/** Offices whose holders have a vote each. */
const OFFICES: Partial<Readonly<Record<Electorate, { role: Role; isAbove: boolean }>>> = { members: { role: 'council-member', isAbove: true }, group_rep: { role: 'building-head', isAbove: false } }

/** Whoever has a vote as a person, each once, with the key of this ballot. */
export async function personsOf(ballot: RollOf, work: Work): Promise<PersonEntry[]> {
  const office = OFFICES[ballot.electorateKind]
  const people = office ? await holdersOf(ballot.scopeCode, office, work) : (await membersIn(ballot.scopeCode, work)).map(({ personId, name, buildingName, buildingCode }) => ({ personId, label: displayName(buildingName, name), names: [maskName(name)], buildingKey: buildingCode.split('-').pop() ?? NO_BUILDING, hasPhone: true }))
  const entries = new Map(people.map((one) => [one.personId, { ...one, key: personKey(work.settings.secret, ballot._id, one.personId) }]))
  return [...entries.values()].sort((one, other) => (one.key < other.key ? -1 : 1))
}

/** A council is that of the place or of one above it; the heads are those of its buildings. */
async function holdersOf(scopeCode: string, { role, isAbove }: { role: Role; isAbove: boolean }, { ports, now }: Work) {
  const holders = await ports.offices.holdersNear(role, scopeCode, now)
  return holders
    .filter(({ placeCode }) => (isAbove ? isWithin(scopeCode, placeCode) : isWithin(placeCode, scopeCode)))
    .map(({ personId, name, placeCode }) => ({ personId, label: name ? maskName(name) : (nameOfPlace(placeCode) ?? placeCode), names: name ? [maskName(name)] : [], buildingKey: NO_BUILDING, hasPhone: true }))
}

async function membersIn(scopeCode: string, { ports }: Work): Promise<HouseholdMember[]> {
  const all: HouseholdMember[] = []
  for (let after: { at: number; id: string } | null = null; ; ) {
    const page: HouseholdMember[] = await ports.households.listMembersAt(scopeCode, after, A_PAGE)
    all.push(...page)
    const last = page[page.length - 1]
    if (!last || page.length < A_PAGE) return all
    after = { at: last.claimedAt, id: last.claimId }
  }
}
