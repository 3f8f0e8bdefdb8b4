import { categoryShort } from '@/copy/reports-categories'
import { BOARD_WORDS } from '@/copy/topics-board'
import { TOPIC_DESK_WORDS } from '@/copy/topics-desk'
import { TOPIC_STATE_WORDS } from '@/copy/topics-states'
import type { TopicSummary } from '@/shared/contract/topics-board'
import { proposerWords } from './proposer-words'
import { scopeWords } from './scope-words'

/** Pure. What it is called on a desk: a draft has no words of its own yet. */
export function deskTitle({ title, categoryCode }: Pick<TopicSummary, 'title' | 'categoryCode'>): string {
  if (title) return title
  return categoryCode ? TOPIC_DESK_WORDS.draft(categoryShort(categoryCode)) : BOARD_WORDS.hiddenTitle
}

/** Pure. The one fact that decides where to begin. */
export function deskFact(topic: TopicSummary): string {
  return [TOPIC_DESK_WORDS.fact[topic.state] ?? TOPIC_STATE_WORDS[topic.state].now, proposerWords(topic), scopeWords(topic.scope)].join(' · ')
}
