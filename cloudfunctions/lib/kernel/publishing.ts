import type { Operation, Publishes } from '@/shared/contract/operation'
import type { Location } from '@/shared/contract/primitives'
import { blockAt } from '@/shared/domain/moderation/blocks'
import type { PersonBlock } from './persons.store'
import { isAllowed, readKey, type Request } from './policy'

/** The community that a point lies in, if its border is known. */
export type CommunityFinder = (point: Location) => string | undefined

/** Pure. The block that forbids this call, if any; `blocks` are the caller's. The policy has been decided before. */
export function blockOn({ publishes, policy }: Pick<Operation, 'publishes' | 'policy'>, request: Request, blocks: readonly PersonBlock[], communityAt: CommunityFinder): PersonBlock | undefined {
  const { viewer, input } = request
  if (!publishes || !viewer || blocks.length === 0 || !shows(publishes, input)) return undefined
  // Whoever comes in by an office alone speaks for the office.
  if (!isAllowed(policy, { ...request, viewer: { ...viewer, appointments: [] } })) return undefined
  const place = placeOf(publishes, request, communityAt)
  return place === undefined ? undefined : blockAt(blocks, place, viewer.now)
}

function shows({ fields, except }: Publishes, input: unknown): boolean {
  if (except && except.values.includes(String(readKey(input, except.key)))) return false
  return !fields || fields.some((field) => readKey(input, field) !== undefined)
}

function placeOf({ at }: Publishes, { input, subject }: Request, communityAt: CommunityFinder): string | undefined {
  if ('subject' in at) return subject?.placeCode
  const named = readKey(input, at.placeKey)
  if (typeof named === 'string') return named
  // The input has been parsed by the operation's schema: what stands there is a location, or nothing.
  const point = readKey(input, at.pointKey) as Location | undefined
  return point && communityAt(point)
}
