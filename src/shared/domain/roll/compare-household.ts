/** What two records of a household are compared by. Phones as keyed hashes. */
export interface RollContent {
  areaHundredths: number | null
  people: readonly { name: string; relation: string; phoneKey: string | null }[]
}

export type Comparison = 'added' | 'same' | 'changed' | 'conflict'

/**
 * Pure. An owner who changes, or an area that does, is for a person to decide: votes hang on them. Anything else the file may know better.
 * What the file leaves out (no area, no phone) is not a change.
 */
export function compareHousehold(live: RollContent | undefined, file: RollContent): Comparison {
  if (!live) return 'added'
  const area = file.areaHundredths ?? live.areaHundredths
  if (live.areaHundredths !== null && area !== live.areaHundredths) return 'conflict'
  if (ownersOf(live) !== ownersOf(file)) return 'conflict'
  return sameContent(live, complete(live, file)) ? 'same' : 'changed'
}

/** The file's record with what it left out. */
export function complete<Person extends { name: string; relation: string; phoneKey: string | null }>(
  live: { areaHundredths: number | null; people: readonly Person[] },
  file: { areaHundredths: number | null; people: readonly Person[] },
): { areaHundredths: number | null; people: Person[] } {
  return {
    areaHundredths: file.areaHundredths ?? live.areaHundredths,
    people: file.people.map((person) => (person.phoneKey ? person : { ...person, ...live.people.find((one) => one.name === person.name && one.phoneKey), relation: person.relation })),
  }
}

function ownersOf({ people }: RollContent): string {
  return people.filter(({ relation }) => relation === 'owner').map(({ name }) => name).sort().join(' ')
}

function sameContent(one: RollContent, other: RollContent): boolean {
  const text = ({ areaHundredths, people }: RollContent) =>
    JSON.stringify([areaHundredths, people.map(({ name, relation, phoneKey }) => [name, relation, phoneKey]).sort((a, b) => (String(a) < String(b) ? -1 : 1))])
  return text(one) === text(other)
}
