import { View } from '@tarojs/components'
import { BOARD_WORDS } from '@/copy/topics-board'
import { STAGE_WORDS } from '@/copy/topics-state-names'
import type { OutputOf } from '@/shared/contract/operation'
import type { countTopics } from '@/shared/contract/topics-board'
import { type Stage, STAGES } from '@/shared/domain/topics/topic-states'
import { Chip } from '@/ui'

interface StageChipsProps {
  counts: OutputOf<typeof countTopics> | null
  stage: Stage | null
  onStage: (stage: Stage | null) => void
}

/** The six words, with how many are open at each. */
export function StageChips({ counts, stage, onStage }: StageChipsProps) {
  const total = counts?.stages.reduce((sum, { open }) => sum + open, 0)
  const open = (one: Stage) => counts?.stages.find((count) => count.stage === one)?.open
  return (
    <View className="chips">
      <Chip id="stage-all" label={BOARD_WORDS.stage(BOARD_WORDS.all, total, counts?.isMore ?? false)} on={stage === null} onTap={() => onStage(null)} />
      {STAGES.map((one) => (
        <Chip key={one} id={`stage-${one}`} label={BOARD_WORDS.stage(STAGE_WORDS[one], open(one), false)} on={stage === one} onTap={() => onStage(one)} />
      ))}
    </View>
  )
}

export const BOARD_SHELVES = ['board', 'mine', 'archive'] as const
export type BoardShelf = (typeof BOARD_SHELVES)[number]

/** What goes on, what is mine, what is over. */
export function ShelfChips({ shelf, onShelf }: { shelf: BoardShelf; onShelf: (shelf: BoardShelf) => void }) {
  return (
    <View className="wrap">
      {BOARD_SHELVES.map((one) => (
        <Chip key={one} id={`shelf-${one}`} label={BOARD_WORDS.shelves[one]} on={shelf === one} onTap={() => onShelf(one)} />
      ))}
    </View>
  )
}
