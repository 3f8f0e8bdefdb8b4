import { ARBITERS, SCREENERS } from '@/shared/domain/topics/topic-offices'
import type { Me } from '@/shared/contract/people'
import { isWithin } from '@/shared/domain/places'

/** What an office of the reader lets them do here; the server decides, this is for the buttons. */
export function officesAt(me: Me | null, scopeCode: string): { speaksForCommunity: boolean; answersQuestions: boolean } {
  const holds = (roles: readonly string[]) => me?.appointments.some(({ role, place }) => roles.includes(role) && isWithin(scopeCode, place.code)) ?? false
  return { speaksForCommunity: holds(SCREENERS), answersQuestions: holds([...SCREENERS, ...ARBITERS]) }
}
