import { CONTENT_CAUSE_WORDS, CONTENT_STEP_WORDS, CONTENT_WORDS, contentReasonWords, DECIDER_WORDS, flagCountWords } from '@/copy/content'
import { momentWords } from '@/copy/clock'
import type { ContentDetail, HeldContent } from '@/shared/contract/content'
import type { Instant } from '@/shared/domain/time'

/** Pure. Why it waits, in a word. */
export function contentKindWords({ state, cause }: HeldContent): string {
  return state === 'appealed' ? CONTENT_WORDS.appeal : state === 'hidden' ? CONTENT_WORDS.heading.hidden : CONTENT_CAUSE_WORDS[cause]
}

/** Pure. The words themselves; of a photo, that it is covered. */
export function contentTitle({ excerpt, isPhoto }: HeldContent): string {
  return isPhoto || !excerpt ? CONTENT_WORDS.covered(1) : `“${excerpt}”`
}

/** Pure. The one fact that decides. */
export function contentFact({ lock, flags, isPhoto, placeName }: HeldContent): string {
  if (lock) return CONTENT_WORDS.lock[lock]
  if (flags.length > 0) return flagCountWords(flags)
  return isPhoto ? CONTENT_WORDS.coveredHelp : placeName
}

/** Pure. What happened, the newest first. */
export function contentTimeline({ steps }: ContentDetail, now: Instant) {
  return steps
    .map(({ at, action, as, reasonCode }, index) => ({
      id: String(index),
      tone: index === steps.length - 1 ? ('here' as const) : ('past' as const),
      title: CONTENT_STEP_WORDS[action],
      meta: [momentWords(at, now), as && DECIDER_WORDS[as]].filter(Boolean).join('，'),
      text: reasonCode ? contentReasonWords(reasonCode) : undefined,
    }))
    .reverse()
}
