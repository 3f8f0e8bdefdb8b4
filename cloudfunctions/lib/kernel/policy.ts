import type { Policy, SubjectRef, Where } from '@/shared/contract/policy'
import { mayAppoint } from '@/shared/domain/appointing'
import { holdsRole, type Role } from '@/shared/domain/appointments'
import { levelOf } from '@/shared/domain/people/identity-level'
import type { Subject, Viewer } from './subject'

/** What a policy is decided on. `subject` null: the operation has none. */
export interface Request {
  viewer: Viewer | null
  input: unknown
  subject: Subject | null
}

/** Pure. True: the call may run. */
export function isAllowed(policy: Policy, request: Request): boolean {
  if (policy.who === 'anyone') return true
  if (policy.who === 'anyOf') return policy.policies.some((one) => isAllowed(one, request))
  const { viewer, subject } = request
  if (!viewer) return false
  switch (policy.who) {
    case 'person':
      return true
    case 'appointed': {
      const place = placeOf(policy.at, request)
      return place !== undefined && holdsRole(viewer.appointments, policy.roles, place, viewer.now)
    }
    case 'appointer': {
      const { role, place } = officeOf(policy.of, request)
      return role !== undefined && place !== undefined && mayAppoint(viewer.appointments, role, place, viewer.now)
    }
    case 'leveled':
      return hasLevel(viewer, policy, request)
    case 'related':
      return policy.relations.some((relation) => subject?.relations[relation] === viewer.personId)
    case 'visible':
      return subject?.isVisibleTo(viewer) ?? false
  }
}

function hasLevel(viewer: Viewer, { level, at }: Policy & { who: 'leveled' }, request: Request): boolean {
  // On a thing that the person may not know of, a level gives nothing.
  if (at && 'subject' in at && !request.subject?.isVisibleTo(viewer)) return false
  const place = at && placeOf(at, request)
  return (at === undefined || place !== undefined) && levelOf(viewer, place) >= level
}

function officeOf(of: { roleKey: string; placeKey: string } | SubjectRef, { input, subject }: Request): { role?: Role; place?: string } {
  if ('subject' in of) return { role: subject?.role, place: subject?.placeCode }
  // The input has been parsed by the operation's schema: what stands there is a role and a code, or nothing.
  return { role: readKey(input, of.roleKey) as Role | undefined, place: readKey(input, of.placeKey) as string | undefined }
}

function placeOf(where: Where, { input, subject }: Request): string | undefined {
  if ('place' in where) return where.place
  if ('subject' in where) return subject?.placeCode
  const place = readKey(input, where.placeKey)
  return typeof place === 'string' ? place : undefined
}

/** The kind and the input field of the subject that a policy speaks of, if any. One operation has one subject. */
export function subjectOf(policy: Policy): SubjectRef | undefined {
  if (policy.who === 'related' || policy.who === 'visible') return policy.to
  if (policy.who === 'appointed' || policy.who === 'leveled') return policy.at && 'subject' in policy.at ? policy.at : undefined
  if (policy.who === 'appointer') return 'subject' in policy.of ? policy.of : undefined
  if (policy.who === 'anyOf') return policy.policies.map(subjectOf).find((ref) => ref !== undefined)
  return undefined
}

export function readKey(input: unknown, key: string): unknown {
  return typeof input === 'object' && input !== null ? (input as Record<string, unknown>)[key] : undefined
}
