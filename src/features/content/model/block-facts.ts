import { BLOCK_WORDS, blockReasonWords, blockStepWords } from '@/copy/blocks'
import { momentWords } from '@/copy/clock'
import { DECIDER_WORDS } from '@/copy/content'
import type { Block } from '@/shared/contract/blocks'
import type { Instant } from '@/shared/domain/time'

/** Pure. How it stands now, in one line. */
export function blockHeading({ state, endsAt, isInForce }: Block, now: Instant): string {
  if (isInForce) return BLOCK_WORDS.heading.inForce(momentWords(endsAt, now))
  return state === 'lifted' ? BLOCK_WORDS.heading.lifted : BLOCK_WORDS.heading.over
}

/** Pure. What it was begun for: the words, or that it was a photo. */
export function blockTitle({ excerpt }: Block): string {
  return excerpt ? `“${excerpt}”` : BLOCK_WORDS.photo
}

/** Pure. What happened, the newest first. */
export function blockTimeline({ steps }: Block, now: Instant) {
  return steps
    .map(({ at, action, as, reasonCode }, index) => ({
      id: String(index),
      tone: index === steps.length - 1 ? ('here' as const) : ('past' as const),
      title: blockStepWords(action, as),
      meta: [momentWords(at, now), as && DECIDER_WORDS[as]].filter(Boolean).join('，'),
      text: reasonCode ? blockReasonWords(reasonCode) : undefined,
    }))
    .reverse()
}
