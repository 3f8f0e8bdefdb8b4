import { View } from '@tarojs/components'
import { useState } from 'react'
import { RETURN_CONFIRM, RETURN_DETAIL, RETURN_WORDS, STEP_WORDS, TOPIC_DESK_WORDS } from '@/copy/topics-desk'
import { TOPIC_WORDS } from '@/copy/topics-detail'
import { RETURN_REPLIES } from '@/copy/topics-replies'
import { MAX_EXPLANATION } from '@/shared/contract/topics'
import { characterCount } from '@/shared/domain/characters'
import { FIX_REASONS, type FixReason, REJECTION_REASONS, type RejectionReason } from '@/shared/domain/topics/reasons'
import { Button, OptionRow, Sheet, TextField } from '@/ui'

type ReturnReason = RejectionReason | FixReason
const REASONS: readonly ReturnReason[] = [...REJECTION_REASONS, ...FIX_REASONS]
export type ReturnInput = { step: 'reject'; reasonCode: RejectionReason; explanation?: string } | { step: 'askFix'; reasonCode: FixReason; explanation?: string }

interface ReturnSheetProps {
  isBusy: boolean
  onConfirm: (input: ReturnInput) => void
  onClose: () => void
}

/** R1 to R7: what follows from each at its side, words to begin with, and a button that repeats the reason (design 4.21). */
export function ReturnSheet({ isBusy, onConfirm, onClose }: ReturnSheetProps) {
  const [reason, setReason] = useState<ReturnReason | null>(null)
  const [words, setWords] = useState('')
  const problem = characterCount(words.trim()) > MAX_EXPLANATION ? TOPIC_WORDS.tooLong(MAX_EXPLANATION) : undefined
  const choose = (next: ReturnReason) => {
    // A text that somebody changed is theirs: only an untouched template gives way to the next one.
    if (words.trim() === '' || (reason !== null && words === RETURN_REPLIES[reason])) setWords(RETURN_REPLIES[next])
    setReason(next)
  }
  const submit = () => {
    if (!reason || problem) return
    const said = words.trim() ? { explanation: words.trim() } : {}
    onConfirm(isFix(reason) ? { step: 'askFix', reasonCode: reason, ...said } : { step: 'reject', reasonCode: reason, ...said })
  }
  return (
    <Sheet open title={STEP_WORDS.reject!.title} closeLabel={TOPIC_DESK_WORDS.close} onClose={onClose}>
      <View>
        {REASONS.map((code) => (
          <OptionRow key={code} id={`step-${code}`} label={RETURN_WORDS[code]} detail={RETURN_DETAIL[isFix(code) ? 'fix' : code]} chosen={reason === code} onTap={() => choose(code)} />
        ))}
      </View>
      <TextField id="step-words" label={STEP_WORDS.reject!.field!} help={STEP_WORDS.reject!.text} value={words} max={MAX_EXPLANATION} multiline error={problem} onChange={setWords} />
      <Button id="step-confirm" kind="primary" size="lg" block disabled={reason === null} busyLabel={isBusy ? TOPIC_DESK_WORDS.sending : undefined} onTap={submit}>
        {reason === null ? RETURN_CONFIRM.choose : RETURN_CONFIRM[isFix(reason) ? 'askFix' : 'reject'](RETURN_WORDS[reason])}
      </Button>
    </Sheet>
  )
}

function isFix(reason: ReturnReason): reason is FixReason {
  return (FIX_REASONS as readonly string[]).includes(reason)
}
