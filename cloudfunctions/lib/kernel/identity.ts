import { type Appointment, isLive } from '@/shared/domain/appointments'
import { idleAfter } from '@/shared/domain/retention'
import { CITY_CODE } from '@/shared/domain/places'
import { createPerson, findPersonWithAppointments, type Person, setIdleAt } from './persons.store'
import { personIdOf } from './person-id'

/** How long a warm instance trusts what it read: short enough that a new appointment is felt at once. */
const TRUSTED_FOR_MS = 5_000
const REMEMBERED_PERSONS = 500
/** Beyond the range of InstantMs: an appointment by configuration has no end. */
const NO_END = 4_102_444_800_000

export interface Identity {
  person: Person
  /** Live ones only. */
  appointments: readonly Appointment[]
  /** It came from this instance's memory, and may be seconds old. */
  isRemembered: boolean
}

export interface IdentityReader {
  /** One trip, or none when remembered; one more at a person's very first call. */
  read(openid: string, now: number): Promise<Identity>
  /** Past the memory. */
  readAgain(openid: string, now: number): Promise<Identity>
  /** After a change to the person by this instance. */
  forget(openid: string): void
}

export function createIdentityReader(settings: { secret: string; firstAdmins: readonly string[] }): IdentityReader {
  const memory = new Map<string, { at: number; person: Person; appointments: Appointment[] }>()

  async function readAgain(openid: string, now: number): Promise<Identity> {
    const personId = personIdOf(openid, settings.secret)
    const found = (await findPersonWithAppointments(personId)) ?? { person: await createPerson(personId, openid, now), appointments: [] }
    if (found.person.idleAt !== idleAfter(now)) await setIdleAt(personId, idleAfter(now))
    const appointments = settings.firstAdmins.includes(openid) ? [FIRST_ADMIN, ...found.appointments] : found.appointments
    memory.delete(openid)
    memory.set(openid, { at: now, person: found.person, appointments })
    // A Map keeps its order of insertion: the first key is the one read longest ago.
    if (memory.size > REMEMBERED_PERSONS) memory.delete(memory.keys().next().value as string)
    return { person: found.person, appointments: appointments.filter((one) => isLive(one, now)), isRemembered: false }
  }

  return {
    async read(openid, now) {
      const known = memory.get(openid)
      const age = known ? now - known.at : Infinity
      if (!known || age < 0 || age > TRUSTED_FOR_MS) return await readAgain(openid, now)
      return { person: known.person, appointments: known.appointments.filter((one) => isLive(one, now)), isRemembered: true }
    },
    readAgain,
    forget: (openid) => void memory.delete(openid),
  }
}

const FIRST_ADMIN: Appointment = { role: 'city-admin', placeCode: CITY_CODE, startsAt: 0, endsAt: NO_END }
