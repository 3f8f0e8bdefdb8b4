import type { Appointment } from '@/shared/domain/appointments'
import type { BlockReason } from '@/shared/domain/moderation/blocks'
import { idleAfter } from '@/shared/domain/retention'
import { between, find, findById, findByIdWith, insert, lt, not, oneOf, updateWhere } from '../adapters/database'
import { PERSONS, APPOINTMENTS } from './collections'

export interface PersonDocument {
  _id: string
  /** To write to the person through the platform; stands nowhere else. */
  openid: string
  communityCode: string | null
  createdAt: Date
  /** The account is erased then; null: it stays. */
  closesAt: Date | null
  /** Without a sign of the person until then, the account is looked at (C29). Moves on with every day they come. */
  idleAt: Date
  phone: BoundPhone | null
  /** Tries at door codes on the day (Asia/Shanghai). */
  codeTriesOn: string | null
  codeTries: number
  /** A cache of the approved claims, and how often it was written. */
  homes: Home[]
  homesWrites: number
  /** A cache of the blocks that were not lifted, and how often it was written. */
  blocks: PersonBlock[]
  blocksWrites: number
}

/** Where the person may not publish, for the one read of the router. */
export interface PersonBlock {
  blockId: string
  placeCode: string
  reasonCode: BlockReason
  /** ms */
  endsAt: number
}

/** The number itself stands nowhere: sealed to call, hashed to match. */
export interface BoundPhone {
  sealed: string
  key: string
  tailKey: string
  boundAt: Date
}

/** A household that the person belongs to. */
export interface Home {
  claimId: string
  householdId: string
  communityCode: string
  buildingCode: string
  label: string
  relation: 'owner' | 'family' | 'tenant'
  displayName: string
}

/** Stands where a person stood whose account is closed. */
export const CLOSED_PERSON = 'closed'

export interface AppointmentDocument {
  _id: string
  personId: string
  role: Appointment['role']
  /** How the holder is called, as whoever appointed wrote it. */
  name: string | null
  placeCode: string
  startsAt: Date
  endsAt: Date
  revokedAt: Date | null
  appointedBy: string
  /** Came of an asking that was granted (list, badge, word), not of the level above. */
  isVerified: boolean
  /** The rider is asked to renew then; null: asked, or nothing to renew. */
  renewAt: Date | null
}

export interface Person {
  id: string
  communityCode: string | null
  /** ms; null: the account stays. */
  closesAt: number | null
  idleAt: number
  phone: BoundPhone | null
  homes: readonly Home[]
  blocks: readonly PersonBlock[]
}

/** The person with all appointments, past ones included. One trip. */
export async function findPersonWithAppointments(personId: string): Promise<{ person: Person; appointments: Appointment[] } | undefined> {
  const found = await findByIdWith<PersonDocument, AppointmentDocument>(PERSONS, personId, { from: APPOINTMENTS, foreignField: 'personId' })
  if (!found) return undefined
  return { person: toPerson(found.document), appointments: found.related.map(toAppointment) }
}

/** Somebody else's parallel first call makes the same person: both are right. */
export async function createPerson(personId: string, openid: string, now: number): Promise<Person> {
  const document: PersonDocument = { _id: personId, openid, communityCode: null, createdAt: new Date(now), closesAt: null, idleAt: new Date(idleAfter(now)), phone: null, codeTriesOn: null, codeTries: 0, homes: [], homesWrites: 0, blocks: [], blocksWrites: 0 }
  await insert(PERSONS, document)
  return toPerson(document)
}

export async function setCommunity(personId: string, communityCode: string): Promise<void> {
  await updateWhere(PERSONS, { _id: personId }, { set: { communityCode } })
}

/** The newest counts; null takes it back. */
export async function setPhone(personId: string, phone: BoundPhone | null): Promise<void> {
  await updateWhere(PERSONS, { _id: personId }, { set: { phone } })
}

/** Takes one of the day's tries at door codes. @returns whether there was one left */
export async function takeCodeTry(personId: string, day: string, tries: number): Promise<boolean> {
  if ((await updateWhere(PERSONS, { _id: personId, codeTriesOn: day, codeTries: lt(tries) }, { increase: { codeTries: 1 } })) === 1) return true
  return (await updateWhere(PERSONS, { _id: personId, codeTriesOn: not(day) }, { set: { codeTriesOn: day, codeTries: 1 } })) === 1
}

export function findPerson(personId: string): Promise<PersonDocument | undefined> {
  return findById<PersonDocument>(PERSONS, personId)
}

/** @returns whether nobody wrote it since `writes` */
export async function setHomes(personId: string, homes: readonly Home[], writes: number): Promise<boolean> {
  return (await updateWhere(PERSONS, { _id: personId, homesWrites: writes }, { set: { homes }, increase: { homesWrites: 1 } })) === 1
}

/** @returns whether nobody wrote it since `writes` */
export async function setBlocks(personId: string, blocks: readonly PersonBlock[], writes: number): Promise<boolean> {
  return (await updateWhere(PERSONS, { _id: personId, blocksWrites: writes }, { set: { blocks }, increase: { blocksWrites: 1 } })) === 1
}

/** The first wish counts; null takes it back. */
export async function setClosing(personId: string, closesAt: Date | null): Promise<void> {
  await updateWhere(PERSONS, closesAt ? { _id: personId, closesAt: null } : { _id: personId }, { set: { closesAt } })
}

/** Somebody came: idle only after 90 more days. */
export async function setIdleAt(personId: string, idleAt: number): Promise<void> {
  await updateWhere(PERSONS, { _id: personId }, { set: { idleAt: new Date(idleAt) } })
}

/** Index `idle`: who has not come for long, the longest first. */
export function findIdle(now: Date, limit: number): Promise<PersonDocument[]> {
  return find<PersonDocument>(PERSONS, { filter: { idleAt: between(new Date(0), now) }, sort: [['idleAt', 'asc'], ['_id', 'asc']], limit })
}

/** Index `closing`: those whose time has come, the longest due first. */
export function findClosing(now: Date, limit: number): Promise<PersonDocument[]> {
  return find<PersonDocument>(PERSONS, { filter: { closesAt: between(new Date(0), now) }, sort: [['closesAt', 'asc'], ['_id', 'asc']], limit })
}

export async function personExists(personId: string): Promise<boolean> {
  return (await findById(PERSONS, personId)) !== undefined
}

/** Person id → openid, for what is sent through the platform. One trip for up to 100. */
export async function findOpenids(personIds: readonly string[]): Promise<Map<string, string>> {
  if (personIds.length === 0) return new Map()
  const unique = [...new Set(personIds)]
  const found = await find<PersonDocument>(PERSONS, { filter: { _id: oneOf(unique) }, fields: ['openid'], limit: unique.length })
  return new Map(found.map((person) => [person._id, person.openid]))
}

export function toAppointment(document: AppointmentDocument): Appointment {
  return {
    role: document.role,
    placeCode: document.placeCode,
    startsAt: document.startsAt.getTime(),
    endsAt: document.endsAt.getTime(),
    revokedAt: document.revokedAt?.getTime(),
    isVerified: document.isVerified ?? false,
  }
}

function toPerson(document: PersonDocument): Person {
  return { id: document._id, communityCode: document.communityCode, closesAt: document.closesAt?.getTime() ?? null, idleAt: document.idleAt?.getTime() ?? 0, phone: document.phone ?? null, homes: document.homes ?? [], blocks: document.blocks ?? [] }
}
