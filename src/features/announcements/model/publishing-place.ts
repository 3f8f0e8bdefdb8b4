import { PUBLISHERS } from '@/shared/contract/announcements'
import type { Role } from '@/shared/domain/appointments'
import { isWithin } from '@/shared/domain/places'

interface Office {
  role: Role
  place: { code: string; name: string }
}

/** Where somebody with these offices writes: at their community before their street. Null: they do not publish. */
export function publishingOffice(offices: readonly Office[]): Office | null {
  const own = offices.filter(({ role }) => PUBLISHERS.includes(role))
  return [...own].sort((a, b) => b.place.code.length - a.place.code.length)[0] ?? null
}

/** Whether one of the offices publishes at the place; the server decides, this is for the button. */
export function publishesAt(offices: readonly Office[], placeCode: string): boolean {
  return offices.some(({ role, place }) => PUBLISHERS.includes(role) && isWithin(placeCode, place.code))
}
