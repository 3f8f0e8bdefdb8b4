import type { Role } from '../appointments'

/** Those who decide about words and photos at their place, the nearest first. */
export const DECIDERS = ['secretary', 'street-officer', 'city-admin'] as const satisfies readonly Role[]
export type Decider = (typeof DECIDERS)[number]

export interface Decision {
  personId: string
  as: Decider
}

/**
 * Why this person may not decide: it is their own; they decided it before; the appeal belongs to another level; an
 * office said it, and only a level above that office may say that it should not have. */
export const DECISION_LOCKS = ['own', 'again', 'level', 'office'] as const
export type DecisionLock = (typeof DECISION_LOCKS)[number]

/**
 * Pure. Nobody decides about their own. An appeal goes to somebody else than whoever decided before, and above the community if that was its
 * secretary (§4.22).
 */
export function decisionLock(thing: { authorId: string; isAppealed: boolean; decisions: readonly Decision[]; office?: Decider | null }, who: Decision): DecisionLock | null {
  if (thing.authorId === who.personId) return 'own'
  if (thing.office && rank(who.as) <= rank(thing.office)) return 'office'
  if (!thing.isAppealed) return null
  if (thing.decisions.some((decision) => decision.personId === who.personId)) return 'again'
  return who.as === 'secretary' && thing.decisions.some((decision) => decision.as === 'secretary') ? 'level' : null
}

/** The higher, the more places. */
export function rank(decider: Decider): number {
  return DECIDERS.indexOf(decider)
}

/** The office that somebody decides in: the highest they hold there. */
export function deciderAs(roles: readonly Role[]): Decider | undefined {
  return [...DECIDERS].reverse().find((role) => roles.includes(role))
}
