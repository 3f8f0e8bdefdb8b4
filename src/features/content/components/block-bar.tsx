import { useState } from 'react'
import { BLOCK_APPEAL_WORDS, BLOCK_WORDS, LIFT_REASON_WORDS } from '@/copy/blocks'
import { askForMessages } from '@/platform/subscribe/ask-for-messages'
import { PROMISES } from '@/platform/subscribe/promises'
import type { Block } from '@/shared/contract/blocks'
import { LIFT_REASONS } from '@/shared/domain/moderation/blocks'
import { APPEAL_REASONS } from '@/shared/domain/moderation/reasons'
import { BottomBar, Button, ConfirmSheet, Pair, ReasonSheet } from '@/ui'
import { appealBlock } from '../api/appeal-block'
import { keepBlock } from '../api/keep-block'
import { liftBlock } from '../api/lift-block'
import type { BlockSteps } from '../hooks/use-block'

/** Whether there is anything that the caller can do. */
export function hasBlockActs({ canAppeal, isInForce, isMine, lock }: Block): boolean {
  return canAppeal || (isInForce && !isMine && lock === null)
}

/** The one answer of whom it concerns, or the verbs of whoever decides. */
export function BlockBar({ block, steps }: { block: Block; steps: BlockSteps }) {
  const [sheet, setSheet] = useState<'appeal' | 'keep' | 'lift' | null>(null)
  const { id: blockId, version, state, canAppeal } = block
  const close = () => setSheet(null)
  const take = (act: () => Promise<Block>, done: string) => void steps.take(act, done).then((isOver) => isOver && close())
  const shared = { closeLabel: BLOCK_WORDS.close, busyLabel: steps.isBusy ? BLOCK_WORDS.sending : undefined, onClose: close }
  const lift = (
    <Button id="block-lift" kind={state === 'appealed' ? 'ink' : 'line'} size="lg" block onTap={() => setSheet('lift')}>
      {BLOCK_WORDS.lift}
    </Button>
  )
  return (
    <>
      <BottomBar hint={canAppeal ? BLOCK_WORDS.appealHint : undefined}>
        {canAppeal && (
          <Button id="block-appeal" kind="primary" size="lg" block onTap={() => setSheet('appeal')}>
            {BLOCK_WORDS.appeal}
          </Button>
        )}
        {!canAppeal && state !== 'appealed' && lift}
        {!canAppeal && state === 'appealed' && (
          <Pair>
            <Button id="block-keep" size="lg" block onTap={() => setSheet('keep')}>
              {BLOCK_WORDS.keep}
            </Button>
            {lift}
          </Pair>
        )}
      </BottomBar>
      <ReasonSheet
        {...shared}
        open={sheet === 'appeal'}
        id="appeal"
        title={BLOCK_WORDS.appealTitle}
        text={BLOCK_WORDS.appealHint}
        reasons={APPEAL_REASONS}
        words={BLOCK_APPEAL_WORDS}
        confirm={BLOCK_WORDS.appeal}
        kind="primary"
        onConfirm={(reasonCode) => {
          void askForMessages(PROMISES.appeal)
          take(() => appealBlock({ blockId, version, reasonCode }), BLOCK_WORDS.appealed)
        }}
      />
      <ReasonSheet
        {...shared}
        open={sheet === 'lift'}
        id="lift"
        title={BLOCK_WORDS.liftTitle}
        reasons={LIFT_REASONS}
        words={LIFT_REASON_WORDS}
        confirm={BLOCK_WORDS.lift}
        kind="ink"
        onConfirm={(reasonCode) => take(() => liftBlock({ blockId, version, reasonCode }), BLOCK_WORDS.lifted)}
      />
      <ConfirmSheet
        open={sheet === 'keep'}
        id="keep-confirm"
        title={BLOCK_WORDS.keepTitle}
        text={BLOCK_WORDS.keepText}
        confirm={BLOCK_WORDS.keep}
        keep={BLOCK_WORDS.close}
        busyLabel={shared.busyLabel}
        onConfirm={() => take(() => keepBlock({ blockId, version }), BLOCK_WORDS.kept)}
        onClose={close}
      />
    </>
  )
}
