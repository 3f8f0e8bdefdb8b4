import { BLOCK_REASON_WORDS, OWN_BLOCK_WORDS } from '@/copy/blocks'
import { momentWords } from '@/copy/clock'
import type { Me } from '@/shared/contract/people'
import type { Instant } from '@/shared/domain/time'
import { Note } from '@/ui'

/** 我的: one's own block, why and until when, with the way to the appeal. */
export function OwnBlockNote({ block, now, onOpen }: { block: NonNullable<Me['block']>; now: Instant; onOpen: (blockId: string) => void }) {
  const { id, placeName, reasonCode, endsAt } = block
  return (
    <Note icon="clock" tone="clock" action={{ id: 'me-block', label: OWN_BLOCK_WORDS.open, onTap: () => onOpen(id) }}>
      {OWN_BLOCK_WORDS.note(placeName, momentWords(endsAt, now), BLOCK_REASON_WORDS[reasonCode])}
    </Note>
  )
}
