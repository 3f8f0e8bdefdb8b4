import { BEHALF_WORDS, PROPOSER_WORDS } from '@/copy/topics-board'
import type { TopicSummary } from '@/shared/contract/topics-board'

/** Pure. Who says it, as others may know them. */
export function proposerWords({ proposer: { as, name, behalf }, isMine }: Pick<TopicSummary, 'proposer' | 'isMine'>): string {
  if (behalf?.kind === 'elder') return PROPOSER_WORDS.recorded(behalf.name, isMine ? PROPOSER_WORDS.me : name)
  if (behalf) return PROPOSER_WORDS.by(BEHALF_WORDS[behalf.kind])
  if (isMine) return PROPOSER_WORDS.mine
  if (name) return PROPOSER_WORDS.by(name)
  return PROPOSER_WORDS.as[as]
}
