import { displayName } from '@/shared/domain/people/mask-name'
import type { Work } from '../../kernel/context'
import { findPerson, type Home, setHomes } from '../../kernel/persons.store'
import type { Act } from '../../kernel/ports'
import type { ClaimDocument } from './claim-document'
import { findClaimsOf, updateClaim } from './households.store'

const CLAIMS_OF_ONE = 100
const ATTEMPTS = 5

/** Brings what a claim still carries to where it belongs: the person's homes, the log of acts, the messages. Doing it again does no harm. */
export async function deliverClaim(claim: ClaimDocument, work: Work): Promise<void> {
  await refreshHomes(claim.personId)
  await work.ports.audit.record(staffActs(claim))
  await work.ports.notices.settle(claim._id, `${claim._id}:${claim.version}`)
  for (const entry of claim.outbox) {
    const isLatest = entry.notice.key.startsWith(`${claim._id}:${claim.version}`)
    const waitsForMe = entry.notice.waitsForMe && isLatest && claim.state === 'pending'
    if (entry.duty === null) await work.ports.notices.deliver([{ ...entry.notice, waitsForMe }], work)
    else await work.ports.notices.tellDuty(entry.duty, claim.buildingCode, { ...entry.notice, waitsForMe }, work)
  }
  // A step taken meanwhile keeps the list: it is delivered again.
  await updateClaim(claim._id, claim.version, { outbox: [], undeliveredSince: null })
}

/** The person's homes are what the approved claims say, whoever writes them last: nobody writes over what was written since they read. */
export async function refreshHomes(personId: string): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const person = await findPerson(personId)
    if (!person) return
    const claims = await findClaimsOf(personId, null, CLAIMS_OF_ONE)
    const homes = claims.filter(({ state }) => state === 'approved').map(toHome)
    if (JSON.stringify(homes) === JSON.stringify(person.homes ?? []) || (await setHomes(personId, homes, person.homesWrites))) return
  }
  throw new Error('the homes of a person are written without end')
}

function toHome({ _id, householdId, communityCode, buildingCode, buildingName, label, relation, name }: ClaimDocument): Home {
  return { claimId: _id, householdId, communityCode, buildingCode, label, relation, displayName: displayName(buildingName, name) }
}

/** What staff or the clock did. */
function staffActs(claim: ClaimDocument): Act[] {
  return claim.events.filter(({ by }) => by !== 'applicant').map(({ version, at, action, personId, capacities, reasonCode }) => ({
    id: `household:${claim._id}:${version}`,
    at: at.getTime(),
    actorId: personId,
    capacities,
    action: `households.${action}`,
    subject: { type: 'household', id: claim._id },
    placeCode: claim.buildingCode,
    reasonCode,
    ownerId: claim.personId,
    fact: { claimId: claim._id, version, action, householdId: claim.householdId, reasonCode },
  }))
}
