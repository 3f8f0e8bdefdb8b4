import type { Work } from '../../../kernel/context'
import type { Job } from '../../../kernel/module'
import { findClosing } from '../../../kernel/persons.store'
import { sha256 } from '../../../kernel/sha256'
import { PERSONS } from '../../../kernel/collections'
import { eraseOwned } from '../owned.store'

const PERSONS_PER_RUN = 20

/**
 * Erases the accounts whose seven days are over. The person goes last: a run that died half-way finds them again, and every part can be
 * repeated.
 */
export const eraseClosed: Job = {
  name: 'account.erase-closed',
  async run(work) {
    const persons = await findClosing(new Date(work.now), PERSONS_PER_RUN)
    for (const { _id } of persons) await erasePerson(_id, work)
    return persons.length
  },
}

async function erasePerson(personId: string, work: Work): Promise<void> {
  await work.ports.personalData.leave(personId, work)
  const entries = work.ports.personalData.entries()
  const isPerson = ({ collection }: { collection: string }) => collection === PERSONS
  for (const entry of entries.filter((one) => !isPerson(one))) await eraseOwned(entry, personId)
  const id = sha256(personId)
  await work.ports.audit.record([
    { id: `account:${id}:${work.now}`, at: work.now, actorId: null, capacities: [], action: 'account.erase', subject: { type: 'account', id }, placeCode: '', reasonCode: null, ownerId: null, fact: {} },
  ])
  for (const entry of entries.filter(isPerson)) await eraseOwned(entry, personId)
}
