import { holdsRole } from '@/shared/domain/appointments'
import { isWithin } from '@/shared/domain/places'
import { riderUntil } from '@/shared/domain/riders/verification-states'
import type { ProposedAs } from '@/shared/domain/topics/proposing'
import { RECORDERS, SCREENERS } from '@/shared/domain/topics/topic-offices'
import { AppError } from '@/shared/errors'
import type { PersonContext } from '../../kernel/context'
import type { Proposal } from './new-topic'

export interface Proposer {
  proposedAs: ProposedAs
  /** As the house knows them, masked. */
  proposerName: string | null
  /** In an office: what is recorded for others is nobody's own proposal. */
  isInOffice: boolean
}

/**
 * Pure. As whom the caller proposes (§1.3, 1). An institution speaks through whoever screens there; a rider who does not live there has a say in
 * what concerns riders.
 * @throws FORBIDDEN, TOPIC_NOT_RIDERS, TOPIC_BEHALF_NAME
 */
export function proposerOf({ behalf, communityCode, concernsRiders }: Proposal, { person, appointments, now }: Pick<PersonContext, 'person' | 'appointments' | 'now'>): Proposer {
  const home = person.homes.find((one) => isWithin(one.buildingCode, communityCode))
  const proposerName = home?.displayName ?? null
  if (behalf) {
    if (behalf.kind === 'elder' && !behalf.name) throw new AppError('TOPIC_BEHALF_NAME', { fields: { 'behalf.name': 'empty' } })
    const isScreener = holdsRole(appointments, SCREENERS, communityCode, now)
    if (behalf.kind !== 'elder' && !isScreener) throw new AppError('FORBIDDEN')
    const isInOffice = holdsRole(appointments, RECORDERS, communityCode, now)
    return { proposedAs: behalf.kind === 'elder' ? 'recorded' : 'institution', proposerName: isInOffice ? null : proposerName, isInOffice }
  }
  if (home) return { proposedAs: 'resident', proposerName, isInOffice: false }
  if (riderUntil(appointments, now) !== null) {
    if (!concernsRiders) throw new AppError('TOPIC_NOT_RIDERS', { fields: { concernsRiders: 'required' } })
    return { proposedAs: 'rider', proposerName: null, isInOffice: false }
  }
  return { proposedAs: 'neighbour', proposerName: null, isInOffice: false }
}
