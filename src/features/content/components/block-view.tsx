import { View } from '@tarojs/components'
import { BLOCK_REASON_WORDS, BLOCK_WORDS } from '@/copy/blocks'
import { CONTENT_WORDS } from '@/copy/content'
import type { Block } from '@/shared/contract/blocks'
import type { Instant } from '@/shared/domain/time'
import { Card, Cell, Section, Timeline } from '@/ui'
import { blockHeading, blockTimeline, blockTitle } from '../model/block-facts'

/** Until when, why, what goes on all the same, and what happened so far. */
export function BlockView({ block, now, onOpenContent }: { block: Block; now: Instant; onOpenContent: () => void }) {
  const { reasonCode, placeName, isMine, isInForce, lock } = block
  return (
    <View>
      <View className="h-page">{blockHeading(block, now)}</View>
      <Card>
        <Cell title={BLOCK_WORDS.why} end={BLOCK_REASON_WORDS[reasonCode]} />
        <Cell title={BLOCK_WORDS.where} end={placeName} />
        <Cell id="block-content" icon="chat-text" title={blockTitle(block)} detail={BLOCK_WORDS.about} onTap={onOpenContent} />
      </Card>
      {isMine && isInForce && (
        <Card>
          <View className="strong">{BLOCK_WORDS.stillTitle}</View>
          <View className="t2">{BLOCK_WORDS.still}</View>
        </Card>
      )}
      {!isMine && isInForce && lock && <View className="t2 f14">{CONTENT_WORDS.lock[lock]}</View>}
      <Section title={BLOCK_WORDS.history}>
        <Card>
          <Timeline items={blockTimeline(block, now)} />
        </Card>
      </Section>
    </View>
  )
}
