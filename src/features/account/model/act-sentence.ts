import { ACT_SENTENCES, ACTS_WORDS, DUTY_WORDS } from '@/copy/account'
import { ROLE_WORDS } from '@/copy/people'
import type { listAuditAboutMe } from '@/shared/contract/audit'
import type { OutputOf } from '@/shared/contract/operation'

export type ActAboutMe = OutputOf<typeof listAuditAboutMe>['items'][number]

export function actTitle({ action }: ActAboutMe): string {
  return ACT_SENTENCES[action] ?? ACTS_WORDS.unknown
}

/** In which office it was done. */
export function actCapacity({ capacities }: ActAboutMe): string {
  if (capacities.length === 0) return ACTS_WORDS.clock
  return capacities.map((one) => DUTY_WORDS[one] ?? (ROLE_WORDS as Readonly<Record<string, string>>)[one] ?? one).join('、')
}
