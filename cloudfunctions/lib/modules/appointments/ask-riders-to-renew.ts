import { mayAskAgain, riderUntil } from '@/shared/domain/riders/verification-states'
import { findPersonWithAppointments } from '../../kernel/persons.store'
import type { Job } from '../../kernel/module'
import { findRenewing, setRenewed } from './appointments.store'

const PER_RUN = 100

/** A month before the year is over, however it began; whoever is no rider any more, or one for longer by another appointment, is not asked. */
export const askRidersToRenew: Job = {
  name: 'appointments.ask-riders-to-renew',
  async run(work) {
    let asked = 0
    for (const { _id, personId } of await findRenewing(work.now, PER_RUN)) {
      const until = riderUntil((await findPersonWithAppointments(personId))?.appointments ?? [], work.now)
      if (until !== null && mayAskAgain(until, work.now)) {
        await work.ports.notices.deliver([{ personId, key: `${_id}:renew`, kind: 'rider.renew', values: {}, subject: { type: 'rider', id: _id }, waitsForMe: false, quiet: 'resident' }], work)
        asked++
      }
      await setRenewed(_id)
    }
    return asked
  },
}
