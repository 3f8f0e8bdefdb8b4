import { readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { appoint } from '@/shared/contract/appointments'
import { saveGrids } from '@/shared/contract/grids'
import { OPERATIONS } from '@/shared/contract/registry'
import { submitReport } from '@/shared/contract/reports'
import { proposeTopic } from '@/shared/contract/topics'
import { ROLES } from '@/shared/domain/appointments'
import { DAY } from '@/shared/domain/time'
import { AppError } from '@/shared/errors'
import { blockOn } from '../../../cloudfunctions/lib/kernel/publishing'
import { isAllowed } from '../../../cloudfunctions/lib/kernel/policy'
import { createRouter } from '../../../cloudfunctions/lib/kernel/router'
import { drawing } from '../../factories/grids'
import { published } from '../../factories/announcements'
import { HONGQIQIAO, submission } from '../../factories/reports'
import { bindPhone, HOUSEHOLD_101, HOUSEHOLD_502, liveRoll, member } from '../../factories/households'
import { blockedFor } from '../../setup/arrange-content'
import { requestService } from '@/shared/contract/services'
import { serviceInput } from '../../factories/services'
import { STATION, station } from '../../factories/stations'
import { badgeShown, stagedList } from '../../factories/riders'
import { storedBallot } from '../../factories/ballots'
import { proposal, supporting } from '../../factories/topics'
import { loadModules } from '../../setup/load-modules'
import { type Cell, type Column, type Holding, HOLDINGS, isOffice, phoneOfColumn, placeOf, probe, type Row, ROWS, toTable } from '../../setup/permission-matrix'
import { PROBES, type ProbeIds, sameIds } from '../../setup/permission-probes'
import { ADMIN, newUlid, type Phone, withCloud } from '../../setup/start-cloud'

const PAGE = new URL('../../../docs/permissions.md', import.meta.url)
const [START, END] = ['<!-- matrix:start -->', '<!-- matrix:end -->']

/** Every operation × every role × here, elsewhere, over, revoked, through the door; LINLI_RECORD_PERMISSIONS=1 writes the page anew. */
describe('permissions', () => {
  const cloud = withCloud()
  const own = cloud.as('openid-own')
  const person = cloud.as('openid-person')
  const blocked = cloud.as('openid-blocked')
  const byPhone = cloud.as('openid-by-phone')
  const byHousehold = cloud.as('openid-by-household')
  const phones = new Map<string, Phone | null>()
  const cells = new Map<Row, Partial<Record<Column, Cell>>>()
  let idsOf: (row: Row) => ProbeIds

  beforeAll(async () => {
    for (const holding of [...HOLDINGS].reverse()) {
      if (holding === 'here') await cloud.control.advanceClock(2 * DAY)
      for (const role of ROLES) phones.set(`${role} ${holding}`, await phoneOfColumn(cloud, role, holding))
    }
    const publicReport = (await own.ok(submitReport, await submission(own, cloud))).id
    const privateReport = (await own.ok(submitReport, await submission(own, cloud, { categoryCode: 'G1' }))).id
    await blockedFor(cloud, blocked)
    const blockedReportId = await blockedFor(cloud, cloud.as('openid-also-blocked'))
    const appointmentId = newUlid()
    await cloud.appoint('openid-publisher', 'secretary', HONGQIQIAO)
    const announcementId = (await published(cloud.as('openid-publisher'), cloud)).id
    const endsAt = Math.round((await cloud.control.now()) + DAY)
    await cloud.as(ADMIN).ok(appoint, { id: appointmentId, personId: await own.personId(), role: 'grid-worker', placeCode: `${HONGQIQIAO}-g02`, endsAt })
    // Everybody is known again as they are now: an instance trusts what it read for five seconds.
    await cloud.control.advanceClock(6_000)
    const secretary = phones.get('secretary here')!
    const versionId = (await liveRoll(secretary)).id
    const claimId = (await member(own, secretary)).id
    await bindPhone(byPhone)
    await member(byHousehold, secretary, { householdId: HOUSEHOLD_101 })
    await cloud.control.advanceClock(6_000)
    const verificationId = (await badgeShown(own)).id
    const listId = (await stagedList(cloud.as(ADMIN), { placeCode: HONGQIQIAO })).id
    const gridsId = (await cloud.as('openid-publisher').ok(saveGrids, drawing())).id
    const privateTopic = (await own.ok(proposeTopic, proposal())).id
    const publicTopic = await supporting(own, secretary)
    await station(cloud)
    const requestId = (await own.ok(requestService, serviceInput())).id
    const ballots = { public: await storedBallot(cloud), private: await storedBallot(cloud, { state: 'CONFIG', wasPublished: false, shelf: 'none' }) }
    idsOf = (row) => ({ ballotId: ballots[row.subject ?? 'public'], stationId: STATION, requestId, topicId: row.subject === 'private' ? privateTopic : publicTopic.id, gridsId, verificationId, listId, blockedReportId, claimId, householdId: HOUSEHOLD_502, versionId, reportId: row.subject === 'private' ? privateReport : publicReport, appointmentId, announcementId })

    const guest = await guestPhone()
    for (const row of ROWS) {
      const found: Partial<Record<Column, Cell>> = { guest: await probe(guest, row, idsOf(row)), person: await probe(person, row, idsOf(row)) }
      found.phone = await probe(byPhone, row, idsOf(row))
      found.household = await probe(byHousehold, row, idsOf(row))
      found.blocked = await probe(blocked, row, idsOf(row))
      for (const role of ROLES) found[role] = await probe(phones.get(`${role} here`)!, row, idsOf(row))
      // Last: whoever holds the appointment of the probes may end it, and then holds nothing.
      found.own = await probe(own, row, idsOf(row))
      cells.set(row, found)
    }
  }, 180_000)

  it('has a probe for every operation, and none for others', () => {
    expect(Object.keys(PROBES).sort()).toEqual([...OPERATIONS.keys()].sort())
  })

  it('gives an office elsewhere, one that is over and one that was revoked nothing beyond what everybody has', async () => {
    const more: string[] = []
    for (const role of ROLES) {
      for (const holding of ['elsewhere', 'over', 'revoked'] satisfies Holding[]) {
        const phone = phones.get(`${role} ${holding}`)
        if (!phone) continue
        for (const row of ROWS) {
          const cell = await probe(phone, row, idsOf(row))
          if (cell !== cells.get(row)?.person) more.push(`${row.operation.name} ${row.subject ?? ''} as ${role} ${holding}: ${cell}`)
        }
      }
    }
    expect(more).toEqual([])
    // Every operation as every office, three times: more calls than any other test, and more with each operation.
  }, 180_000)

  it('does in every cell what the policy in the contract says', () => {
    const unexplained: string[] = []
    for (const row of ROWS) {
      for (const [column, cell] of Object.entries(cells.get(row) ?? {}) as [Column, Cell][]) {
        if (column === 'own') continue
        if (isAllowedBy(row, column) !== (cell === 'may') || isBlockedBy(row, column) !== (cell === 'blocked')) unexplained.push(`${row.operation.name} ${row.subject ?? ''} as ${column}: ${cell}`)
      }
    }
    expect(unexplained).toEqual([])
  })

  it('is printed in docs/permissions.md as it is', () => {
    const page = readFileSync(PAGE, 'utf8')
    const [before, rest = ''] = page.split(START)
    const now = `${before}${START}\n\n${toTable(cells)}\n\n${END}${rest.split(END)[1] ?? ''}`
    if (process.env.LINLI_RECORD_PERMISSIONS === '1') writeFileSync(PAGE, now)
    else expect(page).toBe(now)
  })

  function isAllowedBy(row: Row, column: Column): boolean {
    return isAllowed(row.operation.policy, requestOf(row, column)) && !isBlockedBy(row, column)
  }

  function isBlockedBy(row: Row, column: Column): boolean {
    const blocks = [{ blockId: 'x', placeCode: HONGQIQIAO, reasonCode: 'abuse', endsAt: 2 }] as const
    const request = requestOf(row, column)
    return column === 'blocked' && isAllowed(row.operation.policy, request) && blockOn(row.operation, request, blocks, () => undefined) !== undefined
  }

  /** A person made up for the column. */
  function requestOf({ operation, subject }: Row, column: Column) {
    const place = isOffice(column) ? (placeOf(column, HONGQIQIAO, false) ?? '') : ''
    const standing = { hasPhone: column === 'phone' || column === 'household', homes: column === 'household' ? [`${HONGQIQIAO}-g01-b03`] : [] }
    const viewer = { personId: 'x', now: 1, ...standing, appointments: isOffice(column) ? [{ role: column, placeCode: place, startsAt: 0, endsAt: 2 }] : [] }
    const input = PROBES[operation.name]!(sameIds(''))
    const isAppointment = operation.name === 'appointments.revoke'
    const what = { document: {}, placeCode: isAppointment ? `${HONGQIQIAO}-g02` : HONGQIQIAO, role: 'grid-worker' as const, relations: {}, isVisibleTo: () => subject === 'public' }
    return { viewer: column === 'guest' ? null : viewer, input, subject: what }
  }
})

/** Nobody whom the platform names: no client of ours, but an ordinary HTTP request would come so. Who is let in gets as far as the door. */
async function guestPhone(): Promise<Pick<Phone, 'send'>> {
  const never = () => Promise.reject(new Error('a guest was looked up'))
  const letIn = () => Promise.reject(new AppError('CONFLICT'))
  const handlers = (await loadModules()).flatMap((module) => module.handlers).map((handler) => ({ ...handler, run: letIn }))
  const router = createRouter({ handlers, identities: { read: never, readAgain: never, forget: () => {} }, limitCalls: () => {}, communityAt: () => undefined })
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  return { send: (event) => router.answer(event, { openid: '' } as never, { now: Date.now(), requestId: '', log } as never) }
}
