import { canonicalJson } from '../audit/canonical-json'
import type { Digest } from './proof'

/** What a ballot publishes: its roll for checking, that it takes place, what came out before the papers are checked by everybody, and what came out. */
export const NOTICE_KINDS = ['roll', 'announcement', 'provisional', 'final', 'voided'] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

export const OBJECTION_STATES = ['open', 'upheld', 'refused'] as const
/** deliberation.md §1.6: answered within five working days. */
export const OBJECTION_LIMIT = { unit: 'workDay', amount: 5 } as const
/** About one result. */
export const OBJECTIONS_OF_ONE = 2
export type ObjectionState = (typeof OBJECTION_STATES)[number]

/** Which of a ballot's notices a later one takes the place of. */
const FAMILIES: Readonly<Record<NoticeKind, 'roll' | 'announcement' | 'result'>> = { roll: 'roll', announcement: 'announcement', provisional: 'result', final: 'result', voided: 'result' }

/** Pure. The latest that took the place of the one with this number; null: it stands. */
export function supersededBy<Notice extends { id: string; number: number; kind: NoticeKind }>(notices: readonly Notice[], { number, kind }: Pick<Notice, 'number' | 'kind'>): string | null {
  const later = notices.filter((one) => one.number > number && FAMILIES[one.kind] === FAMILIES[kind]).sort((one, other) => one.number - other.number)
  return later[later.length - 1]?.id ?? null
}

/** Pure. SHA-256 of the canonical words of a notice: of all that was published, and of nothing that is only known afterwards. */
export function noticeHash(digest: Digest, notice: object): string {
  const words = Object.entries(notice).filter(([field]) => !AFTERWARDS.includes(field))
  return digest(canonicalJson(Object.fromEntries(words)))
}
const AFTERWARDS: readonly string[] = ['hash', 'isIntact', 'supersededBy']

export interface CertifiedBuilding {
  /** Null: buildings of few keys together, so that nobody is told from them. */
  code: string | null
  name: string
  keys: number
  participants: number
}

/** Pure. Who took part by building, those of fewer than `least` keys as one. Where that one would itself be small, it takes the smallest other one in. */
export function certifiedBuildings(buildings: readonly (CertifiedBuilding & { code: string })[], least: number): CertifiedBuilding[] {
  const bySize = [...buildings].sort((one, other) => one.keys - other.keys || (one.code < other.code ? -1 : 1))
  const small = bySize.filter(({ keys }) => keys < least)
  if (small.length > 0 && sumOf(small, 'keys') < least && small.length < bySize.length) small.push(bySize[small.length]!)
  const shown: CertifiedBuilding[] = buildings.filter((one) => !small.includes(one)).map(({ code, name, keys, participants }) => ({ code, name, keys, participants }))
  return small.length === 0 ? shown : [...shown, { code: null, name: '', keys: sumOf(small, 'keys'), participants: sumOf(small, 'participants') }]
}

const sumOf = (all: readonly CertifiedBuilding[], field: 'keys' | 'participants') => all.reduce((sum, one) => sum + one[field], 0)
