import { buildingCode, buildingKey, buildingName, doorLabel, doorOrder } from '@/shared/domain/households/household-id'
import { maskMiddle } from '@/shared/domain/people/mask-name'
import { compareHousehold, complete } from '@/shared/domain/roll/compare-household'
import type { RollHousehold } from '@/shared/domain/roll/group-rows'
import { removeFiles } from '../../../adapters/storage'
import type { Work } from '../../../kernel/context'
import { sealPhone } from '../../../kernel/phone-vault'
import { NOTHING, planFile } from './plan-file'
import type { FindingDocument, HouseholdContent, HouseholdDocument, RollBuilding, RollCounts, RollVersionDocument } from './roll-document'
import { findHouseholdsBetween, findVersion, insertFindings, insertHouseholds, updateVersion } from './roll.store'

/** Households of the file a piece, and of the roll read beside them: some hundred milliseconds, far from a function's ten seconds. */
const PIECE = 500
const BESIDE = 1_000
/** After every household id. */
const END = '~'

/**
 * Compares the next piece of the file with the live roll and stages what comes of it: file and roll, both in the order of their ids, are
 * merged from the cursor on. Everything written has an id of its own, and only the first of several writers moves the cursor.
 */
export async function readPiece(version: RollVersionDocument, work: Work): Promise<RollVersionDocument> {
  if (version.state !== 'reading') return version
  const plan = await planFile(version.fileId, version.communityCode)
  const piece = plan.households.filter(({ id }) => id > version.cursor).slice(0, PIECE)
  let upTo = piece.length < PIECE ? END : (piece.at(-1)?.id ?? END)
  const live = version.baseVersionId ? await findHouseholdsBetween(version.baseVersionId, version.cursor, upTo, BESIDE) : []
  if (live.length === BESIDE) upTo = live.at(-1)?.householdId ?? upTo

  const outcome = mergePiece(version, piece.filter(({ id }) => id <= upTo), live.filter(({ householdId }) => householdId <= upTo), work.settings.phoneSecret)
  await insertHouseholds(outcome.households)
  await insertFindings(outcome.findings)
  const counts = { ...version.counts }
  for (const [name, count] of Object.entries(outcome.counts) as [keyof RollCounts, number][]) counts[name] += count
  const isLast = upTo === END
  const set = {
    cursor: upTo,
    touchedAt: new Date(work.now),
    done: version.done + piece.filter(({ id }) => id <= upTo).length,
    counts,
    buildings: addRooms(version.buildings, outcome.households),
    state: isLast ? ('ready' as const) : ('reading' as const),
  }
  const isMine = await updateVersion(version._id, { state: 'reading', cursor: version.cursor }, set)
  // The file holds numbers in clear: it goes as soon as nobody needs it.
  if (isMine && isLast) await removeFiles([version.fileId])
  return isMine ? { ...version, ...set } : ((await findVersion(version._id)) ?? version)
}

function mergePiece(version: RollVersionDocument, file: readonly RollHousehold[], live: readonly HouseholdDocument[], secret: string) {
  const known = new Map(live.map((one) => [one.householdId, one]))
  const counts: Partial<RollCounts> = { added: 0, changed: 0, same: 0, conflict: 0, kept: 0 }
  const households: HouseholdDocument[] = []
  const findings: FindingDocument[] = []
  for (const household of file) {
    const before = known.get(household.id)
    known.delete(household.id)
    const content = sealed(household, secret)
    const comparison = compareHousehold(before, content)
    counts[comparison] = (counts[comparison] ?? 0) + 1
    const next = before ? complete(before, content) : content
    const staged = toDocument(version, household, comparison === 'conflict' && before ? contentOf(before) : next)
    households.push(comparison === 'conflict' && before ? { ...staged, conflict: { roll: contentOf(before), file: next }, hasConflict: true } : staged)
    if (comparison === 'conflict' && before) findings.push(conflictFinding(version, household, before, next))
  }
  counts.kept = known.size
  for (const one of known.values()) households.push({ ...one, _id: `${version._id}:${one.householdId}`, versionId: version._id })
  return { households, findings, counts }
}

function sealed({ areaHundredths, people }: RollHousehold, secret: string): HouseholdContent {
  return {
    areaHundredths,
    people: people.map(({ name, relation, phone }) => {
      const { sealed: phoneSealed = null, key = null, tailKey = null } = phone ? sealPhone(phone, secret) : {}
      return { name, relation, phoneSealed, phoneKey: key, tailKey }
    }),
  }
}

function toDocument({ _id: versionId, communityCode }: RollVersionDocument, { id, door }: RollHousehold, content: HouseholdContent): HouseholdDocument {
  return {
    _id: `${versionId}:${id}`,
    versionId,
    householdId: id,
    communityCode,
    buildingKey: buildingKey(door),
    buildingCode: buildingCode(door),
    buildingName: buildingName(door),
    label: doorLabel(door),
    unit: door.unit,
    room: door.room,
    doorOrder: doorOrder(door),
    ...withKeys(content),
    conflict: null,
    hasConflict: false,
  }
}

export function withKeys(content: HouseholdContent): HouseholdContent & Pick<HouseholdDocument, 'names' | 'tailKeys'> {
  return { ...content, names: content.people.map(({ name }) => name), tailKeys: content.people.flatMap(({ tailKey }) => tailKey ?? []) }
}

function contentOf({ areaHundredths, people }: HouseholdContent): HouseholdContent {
  return { areaHundredths, people }
}

function conflictFinding(version: RollVersionDocument, household: RollHousehold, roll: HouseholdContent, file: HouseholdContent): FindingDocument {
  return {
    ...NOTHING,
    _id: conflictId(version._id, household.id),
    versionId: version._id,
    row: household.row,
    kind: 'conflict',
    householdId: household.id,
    label: doorLabel(household.door),
    onRoll: inWords(roll),
    inFile: inWords(file),
  }
}

export function conflictId(versionId: string, householdId: string): string {
  return `${versionId}:${householdId}`
}

/** `王*芳 96.30`: enough to tell the two records apart. */
function inWords({ people, areaHundredths }: HouseholdContent): string {
  const owners = people.filter(({ relation }) => relation === 'owner').map(({ name }) => maskMiddle(name))
  return [owners.slice(0, 4).join('、'), areaHundredths !== null && (areaHundredths / 100).toFixed(2)].filter(Boolean).join(' ')
}

function addRooms(buildings: readonly RollBuilding[], households: readonly HouseholdDocument[]): RollBuilding[] {
  const byKey = new Map(buildings.map((building) => [building.key, { ...building }]))
  for (const { buildingKey: key, buildingCode: code, buildingName: name } of households) {
    const known = byKey.get(key)
    if (known) known.rooms++
    else byKey.set(key, { key, code, name, rooms: 1 })
  }
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}
