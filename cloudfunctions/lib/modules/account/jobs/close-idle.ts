import { CLOSING_TAKES } from '@/shared/domain/account'
import { isLive } from '@/shared/domain/appointments'
import { idleAfter } from '@/shared/domain/retention'
import type { Job } from '../../../kernel/module'
import { findIdle, findPersonWithAppointments, type PersonDocument, setClosing, setIdleAt } from '../../../kernel/persons.store'

const PERSONS_PER_RUN = 20

/**
 * C29: an account without phone, household or office that nobody has opened for 90 days is closed, with the same seven days to come back
 * as if its person had asked for it. The others are looked at again 90 days later.
 */
export const closeIdle: Job = {
  name: 'account.close-idle',
  async run({ now }) {
    const idle = await findIdle(new Date(now), PERSONS_PER_RUN)
    for (const person of idle) {
      if (!(await isVerified(person, now))) await setClosing(person._id, new Date(now + CLOSING_TAKES))
      await setIdleAt(person._id, idleAfter(now))
    }
    return idle.length
  },
}

async function isVerified({ _id, phone, homes }: PersonDocument, now: number): Promise<boolean> {
  if (phone || homes.length > 0) return true
  const found = await findPersonWithAppointments(_id)
  return found?.appointments.some((appointment) => isLive(appointment, now)) ?? false
}
