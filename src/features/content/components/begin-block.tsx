import { View } from '@tarojs/components'
import { useState } from 'react'
import { BLOCK_REASON_WORDS, BLOCK_WORDS } from '@/copy/blocks'
import { tellFailure } from '@/platform/data/tell-failure'
import { useAction } from '@/platform/data/use-action'
import { openBlock } from '@/platform/navigation/navigate'
import { BLOCK_DAYS, BLOCK_REASONS, type BlockDays, type BlockReason } from '@/shared/domain/moderation/blocks'
import { Button, Card, Cell, Chip, OptionRow, Sheet, showToast } from '@/ui'
import { beginBlock } from '../api/begin-block'

/** 停止发布, under what was refused: how long, and why. */
export function BeginBlock({ contentId }: { contentId: string }) {
  const [isOpen, setOpen] = useState(false)
  const begin = useAction(async (days: BlockDays, reasonCode: BlockReason) => {
    try {
      await beginBlock({ contentId, days, reasonCode })
      showToast(BLOCK_WORDS.begun, { tone: 'done' })
    } catch (error) {
      // Somebody was faster: what they did is what there is to see.
      if (tellFailure(error) !== 'BLOCK_EXISTS') return
    }
    setOpen(false)
    openBlock(contentId)
  })
  return (
    <>
      <Card>
        <Cell id="content-block" icon="user" title={BLOCK_WORDS.begin} detail={BLOCK_WORDS.beginHelp} onTap={() => setOpen(true)} />
      </Card>
      <Sheet open={isOpen} title={BLOCK_WORDS.beginTitle} closeLabel={BLOCK_WORDS.close} onClose={() => setOpen(false)}>
        <BlockChoice isBusy={begin.isBusy} onConfirm={(days, reason) => void begin.run(days, reason)} />
      </Sheet>
    </>
  )
}

/** Nothing is chosen beforehand: who stops somebody has thought of both. */
function BlockChoice({ isBusy, onConfirm }: { isBusy: boolean; onConfirm: (days: BlockDays, reason: BlockReason) => void }) {
  const [days, setDays] = useState<BlockDays | null>(null)
  const [reason, setReason] = useState<BlockReason | null>(null)
  return (
    <>
      <View className="question__text">{BLOCK_WORDS.beginText}</View>
      <View className="chips">
        {BLOCK_DAYS.map((one) => (
          <Chip key={one} id={`block-days-${one}`} label={BLOCK_WORDS.days(one)} on={days === one} onTap={() => setDays(one)} />
        ))}
      </View>
      <View className="question__options">
        {BLOCK_REASONS.map((one) => (
          <OptionRow key={one} id={`block-${one}`} label={BLOCK_REASON_WORDS[one]} chosen={reason === one} onTap={() => setReason(one)} />
        ))}
      </View>
      <View className="question__acts">
        <Button
          id="block-confirm"
          kind="danger"
          size="lg"
          block
          disabled={days === null || reason === null}
          busyLabel={isBusy ? BLOCK_WORDS.sending : undefined}
          onTap={() => days && reason && onConfirm(days, reason)}
        >
          {days && reason ? BLOCK_WORDS.beginConfirm(days, BLOCK_REASON_WORDS[reason]) : BLOCK_WORDS.beginWanted}
        </Button>
      </View>
    </>
  )
}
