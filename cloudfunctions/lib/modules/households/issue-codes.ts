import { issueCodes } from '@/shared/contract/households'
import { rolesAt } from '@/shared/domain/appointments'
import { AppError } from '@/shared/errors'
import { handle } from '../../kernel/handler'
import type { CodeDocument } from './claim-document'
import { CODE_LIVES, codeKey, doorCode } from './door-codes'
import { endCodesBefore, findCode, insertCodes } from './households.store'
import { ROOMS_OF_A_BUILDING } from './list-rooms'
import { findRoll, findRooms } from './roll/roll.store'

/** A code for every door; a repeat prints the same list and ends nothing. */
export const issue = handle(issueCodes, async ({ batchId, communityCode, buildingKey }, { person, viewer, now, settings, ports }) => {
  const roll = await findRoll(communityCode)
  const rooms = roll?.liveVersionId ? await findRooms(roll.liveVersionId, buildingKey, ROOMS_OF_A_BUILDING) : []
  const first = rooms[0]
  if (!first) throw new AppError('HOUSEHOLD_NOT_FOUND', { fields: { buildingKey: 'unknown' } })
  const codes = rooms.map(({ householdId, label }) => ({ householdId, label, code: doorCode(batchId, householdId, settings.secret) }))
  const issuedAt = new Date(now)
  const expiresAt = new Date(now + CODE_LIVES)
  const documents = codes.map(({ householdId, code }): CodeDocument => ({
    _id: codeKey(code, settings.secret),
    householdId,
    communityCode,
    buildingKey,
    batchId,
    state: 'unused',
    issuedBy: person.id,
    issuedAt,
    expiresAt,
    usedByClaim: null,
  }))
  const known = await findCode(documents[0]?._id ?? '')
  if (known && known.issuedBy !== person.id) throw new AppError('CONFLICT')
  await insertCodes(documents)
  if (!known) await endCodesBefore(communityCode, buildingKey, issuedAt)
  await ports.audit.record([
    {
      id: `codes:${batchId}`,
      at: known?.issuedAt.getTime() ?? now,
      actorId: person.id,
      capacities: rolesAt(viewer.appointments, communityCode, now),
      action: 'households.issueCodes',
      subject: { type: 'building', id: first.buildingCode },
      placeCode: communityCode,
      reasonCode: null,
      ownerId: null,
      fact: { batchId, buildingKey, doors: codes.length },
    },
  ])
  return { buildingName: first.buildingName, expiresAt: (known?.expiresAt ?? expiresAt).getTime(), codes }
})
