import type { Operation } from '@/shared/contract/operation'
import { appoint, revokeAppointment } from '@/shared/contract/appointments'
import { OPERATIONS } from '@/shared/contract/registry'
import { APPOINTING } from '@/shared/domain/appointing'
import { type Role, ROLES } from '@/shared/domain/appointments'
import { CITY_CODE, type PlaceLevel } from '@/shared/domain/places'
import { DAY } from '@/shared/domain/time'
import { GUANGZHOU_ROAD, HONGQIQIAO } from '../factories/reports'
import { subjectOf } from '../../cloudfunctions/lib/kernel/policy'
import { PROBES, type ProbeIds } from './permission-probes'
import { ADMIN, newUlid, type Phone, type TestCloud } from './start-cloud'

/** Let in; refused; not told that the thing exists; or let in but for being blocked from publishing there. */
export type Cell = 'may' | 'may-not' | 'not-told' | 'blocked'
/** An office at the place of the probes; at another; over; taken away. */
export type Holding = 'here' | 'elsewhere' | 'over' | 'revoked'
export const HOLDINGS: readonly Holding[] = ['here', 'elsewhere', 'over', 'revoked']

/** One row: an operation, and whether what it acts on is public. Those on nothing have one row. */
export interface Row {
  operation: Operation
  subject: 'public' | 'private' | null
}

export const ROWS: readonly Row[] = [...OPERATIONS.values()].flatMap((operation): Row[] =>
  (operation.name.startsWith('reports.') && 'reportId' in entriesOf(operation)) || 'contentId' in entriesOf(operation) || 'topicId' in entriesOf(operation) || 'ballotId' in entriesOf(operation)
    ? [{ operation, subject: 'public' }, { operation, subject: 'private' }]
    // Every station is everybody's to see.
    : [{ operation, subject: 'stationId' in entriesOf(operation) ? 'public' : null }],
)

function entriesOf(operation: Operation): object {
  return (operation.input as { entries?: object }).entries ?? {}
}

/** The highest place of a role that holds, or is, the community; below it, a place inside. */
const PLACE_AT: Readonly<Record<PlaceLevel, (community: string) => string>> = {
  city: () => CITY_CODE,
  district: (community) => community.slice(0, 6),
  street: (community) => community.slice(0, 9),
  community: (community) => community,
  grid: (community) => `${community}-g01`,
  building: (community) => `${community}-g01-b01`,
}

/** Null: the role is held at the city alone, and the city is everywhere. */
export function placeOf(role: Role, community: string, isElsewhere: boolean): string | null {
  const level = APPOINTING[role].at.find((one) => !isElsewhere || one !== 'city')
  return level === undefined ? null : PLACE_AT[level](community)
}

/** A phone whose person held the role as the column says; null where the column cannot be. */
export async function phoneOfColumn(cloud: TestCloud, role: Role, holding: Holding): Promise<Phone | null> {
  const placeCode = placeOf(role, holding === 'elsewhere' ? GUANGZHOU_ROAD : HONGQIQIAO, holding === 'elsewhere')
  if (placeCode === null) return null
  const phone = cloud.as(`openid-${role}-${holding}`)
  const now = Math.round(await cloud.control.now())
  const id = newUlid(now)
  const admin = cloud.as(ADMIN)
  await admin.ok(appoint, { id, personId: await phone.personId(), role, placeCode, endsAt: now + (holding === 'over' ? 1 : 300) * DAY })
  if (holding === 'revoked') await admin.ok(revokeAppointment, { appointmentId: id })
  return phone
}

const REFUSALS = ['FORBIDDEN', 'NOT_SIGNED_IN']

/** One call through the door. What fails for any other reason was let in. */
export async function probe(phone: Pick<Phone, 'send'>, { operation }: Row, ids: ProbeIds): Promise<Cell> {
  const input = PROBES[operation.name]?.(ids)
  if (!input) throw new Error(`${operation.name} has no probe in test/setup/permission-probes.ts`)
  const reply = await phone.send({ operation: operation.name, input })
  if (reply.ok) return 'may'
  const { code, fields } = reply.error
  if (['INVALID_INPUT', 'RATE_LIMITED', 'INTERNAL', 'UNKNOWN_OPERATION'].includes(code)) throw new Error(`the probe of ${operation.name} says nothing: ${code} ${JSON.stringify(fields ?? {})}`)
  if (code === 'BLOCKED') return 'blocked'
  if (REFUSALS.includes(code)) return 'may-not'
  return subjectOf(operation.policy) && code.endsWith('_NOT_FOUND') ? 'not-told' : 'may'
}

const SIGNS: Readonly<Record<Cell, string>> = { may: '●', 'may-not': '·', 'not-told': '–', blocked: '✕' }
const PEOPLE = ['guest', 'person', 'phone', 'household', 'blocked', 'own'] as const
/** Not offices: what is known of the person. `household`: of another door of the community. `blocked`: may not publish there. */
export const isOffice = (column: Column): column is Role => !(PEOPLE as readonly string[]).includes(column)
export type Column = (typeof PEOPLE)[number] | Role
export const COLUMNS: readonly Column[] = [...PEOPLE, ...ROLES]

/** The page's table: one line a row. */
export function toTable(cells: ReadonlyMap<Row, Readonly<Partial<Record<Column, Cell>>>>): string {
  const line = (values: readonly string[]) => `| ${values.join(' | ')} |`
  return [
    line(['operation', ...COLUMNS]),
    line(['---', ...COLUMNS.map(() => ':-:')]),
    ...ROWS.map((row) => {
      const found = cells.get(row) ?? {}
      const name = `\`${row.operation.name}\`${row.subject === 'private' ? ' (private)' : ''}`
      return line([name, ...COLUMNS.map((column) => (found[column] ? SIGNS[found[column]] : ''))])
    }),
  ].join('\n')
}
