import { useState } from 'react'
import { CONTENT_WORDS, FLAG_REASON_WORDS } from '@/copy/content'
import { tellFailure } from '@/platform/data/tell-failure'
import { useAction } from '@/platform/data/use-action'
import { FLAG_REASONS, type FlagReason } from '@/shared/domain/moderation/reasons'
import { Card, Cell, ReasonSheet, showToast } from '@/ui'
import { flagContent } from '../api/flag-content'

/** 举报, on everything that somebody else wrote or showed. */
export function FlagEntry({ contentId }: { contentId: string }) {
  const [isOpen, setOpen] = useState(false)
  const flag = useAction(async (reason: FlagReason) => {
    try {
      const { isNew } = await flagContent({ contentId, reason })
      showToast(isNew ? CONTENT_WORDS.flagged : CONTENT_WORDS.flaggedBefore, { tone: 'done' })
      setOpen(false)
    } catch (error) {
      tellFailure(error)
    }
  })
  return (
    <>
      <Card>
        <Cell id="content-flag" icon="warning-circle" title={CONTENT_WORDS.flag} detail={CONTENT_WORDS.flagHelp} onTap={() => setOpen(true)} />
      </Card>
      <ReasonSheet
        open={isOpen}
        id="flag"
        title={CONTENT_WORDS.flagTitle}
        text={CONTENT_WORDS.flagText}
        reasons={FLAG_REASONS}
        words={FLAG_REASON_WORDS}
        confirm={CONTENT_WORDS.flagConfirm}
        kind="ink"
        closeLabel={CONTENT_WORDS.close}
        busyLabel={flag.isBusy ? CONTENT_WORDS.sending : undefined}
        onConfirm={(reason) => void flag.run(reason)}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
