import { BALLOT_DESK_WORDS, BALLOT_STATE_WORDS, BALLOT_STEP_WORDS } from '@/copy/ballots-desk'
import { momentWords } from '@/copy/clock'
import type { BallotDetail } from '@/shared/contract/ballots'
import type { Instant } from '@/shared/domain/time'
import { Card, Section, Timeline } from '@/ui'

/** The steps that happened, the latest first, with what was said. */
export function BallotHistory({ steps, now }: { steps: BallotDetail['steps']; now: Instant }) {
  if (steps.length === 0) return null
  const items = steps.map(({ at, action, state, explanation }, index) => ({
    id: String(index),
    tone: index === steps.length - 1 ? ('here' as const) : ('past' as const),
    title: BALLOT_STEP_WORDS[action]?.title ?? BALLOT_STATE_WORDS[state].name,
    meta: momentWords(at, now),
    text: explanation ?? undefined,
  }))
  return (
    <Section title={BALLOT_DESK_WORDS.history}>
      <Card>
        <Timeline items={items.reverse()} />
      </Card>
    </Section>
  )
}
