import type { Role } from '../domain/appointments'
import type { IdentityLevel } from '../domain/people/identity-level'

/** How a subject that an operation acts on is found: the loader's name, and the input field with its id. */
export interface SubjectRef {
  subject: string
  key: string
}

/** Where a role must be held: at the subject's place, at a place named in the input, or at one fixed place. */
export type Where = SubjectRef | { placeKey: string } | { place: string }

/**
 * Who may call an operation, as data. The router decides it before the handler runs, so that no handler can forget it.
 * `appointer`: the caller may give and take the role that the input or the subject names, where it is held (APPOINTING).
 * `leveled`: the caller's identity level; L3 counts at the place where the household lies, if one is named; on a subject that the caller may see.
 * `related`: the caller stands in one of these relations to the subject (its reporter, …). `visible`: the subject is one that this
 * caller may see. `anyOf`: the first that holds.
 */
export type Policy =
  | { who: 'anyone' }
  | { who: 'person' }
  | { who: 'appointed'; roles: readonly Role[]; at: Where }
  | { who: 'appointer'; of: { roleKey: string; placeKey: string } | SubjectRef }
  | { who: 'leveled'; level: Exclude<IdentityLevel, 0>; at?: Where }
  | { who: 'related'; relations: readonly string[]; to: SubjectRef }
  | { who: 'visible'; to: SubjectRef }
  | { who: 'anyOf'; policies: readonly Policy[] }

export const anyone: Policy = { who: 'anyone' }
export const person: Policy = { who: 'person' }
export const leveled = (level: Exclude<IdentityLevel, 0>, at?: Where): Policy => ({ who: 'leveled', level, at })
export const appointed = (roles: readonly Role[], at: Where): Policy => ({ who: 'appointed', roles, at })
export const appointer = (of: { roleKey: string; placeKey: string } | SubjectRef): Policy => ({ who: 'appointer', of })
export const related = (relations: readonly string[], to: SubjectRef): Policy => ({ who: 'related', relations, to })
export const visible = (to: SubjectRef): Policy => ({ who: 'visible', to })
export const anyOf = (...policies: Policy[]): Policy => ({ who: 'anyOf', policies })
