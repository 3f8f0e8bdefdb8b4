import { type Door, householdId } from '../households/household-id'
import type { RollColumn, RollRelation, RollRow, RowProblem } from './read-cells'

export interface RollPerson {
  name: string
  relation: RollRelation
  phone: string | null
}

/** One household, as the rows of a file say together. */
export interface RollHousehold {
  id: string
  door: Door
  areaHundredths: number | null
  people: readonly RollPerson[]
  /** First row that speaks of it. */
  row: number
}

/** What somebody has to know of a row. `wrong`: it did not go in; `merged`: into the household of an earlier row; `cleaned`: put right. */
export interface RowFinding {
  row: number
  kind: 'wrong' | 'merged' | 'cleaned'
  problem: RowProblem | null
  column: RollColumn | null
  /** Row that it was merged into, or that it contradicts. */
  otherRow: number | null
}

/** Pure. Rows of one household become one, its people in the order of the rows; the area of the first that says one counts. */
export function groupRows(communityCode: string, rows: readonly RollRow[]): { households: RollHousehold[]; findings: RowFinding[] } {
  const households = new Map<string, RollHousehold>()
  const findings: RowFinding[] = []
  for (const one of rows) {
    const door = { ...one.door, communityCode }
    const id = householdId(door)
    const known = households.get(id)
    if (known && one.areaHundredths !== null && known.areaHundredths !== null && one.areaHundredths !== known.areaHundredths) {
      findings.push({ row: one.row, kind: 'wrong', problem: 'area_differs', column: 'area', otherRow: known.row })
      continue
    }
    if (one.cleaned[0]) findings.push({ row: one.row, kind: 'cleaned', problem: null, column: one.cleaned[0], otherRow: null })
    if (known) findings.push({ row: one.row, kind: 'merged', problem: null, column: null, otherRow: known.row })
    households.set(id, known ? withPerson(known, one) : { id, door, areaHundredths: one.areaHundredths, people: [personOf(one)], row: one.row })
  }
  return { households: [...households.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), findings }
}

function withPerson(household: RollHousehold, one: RollRow): RollHousehold {
  const others = household.people.filter((person) => person.name !== one.name)
  const same = household.people.find((person) => person.name === one.name)
  const people = same ? household.people.map((person) => (person === same ? { ...person, phone: person.phone ?? one.phone } : person)) : [...others, personOf(one)]
  return { ...household, people, areaHundredths: household.areaHundredths ?? one.areaHundredths }
}

function personOf({ name, relation, phone }: RollRow): RollPerson {
  return { name, relation, phone }
}
