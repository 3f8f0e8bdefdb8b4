import { View } from '@tarojs/components'
import { useState } from 'react'
import { BALLOT_DESK_WORDS, BALLOT_STEP_WORDS, EXTEND_WORDS } from '@/copy/ballots-desk'
import { dateWords } from '@/copy/clock'
import { now as readNow } from '@/platform/clock'
import type { BallotDetail } from '@/shared/contract/ballots'
import { Button, Chip, Sheet, TextField } from '@/ui'
import { laterEnds } from '../model/extend-days'
import { wordsProblem } from '../model/words-problem'
import { untilWords } from '../model/until-words'
import './answer-sheet.css'

interface ExtendSheetProps {
  ballot: BallotDetail
  busyLabel?: string
  onConfirm: (input: { endsAt: number; explanation: string }) => void
  onClose: () => void
}

const MAX = 200

/** Once, to a later day at the same hour, with the reason. */
export function ExtendSheet({ ballot, busyLabel, onConfirm, onClose }: ExtendSheetProps) {
  const [endsAt, setEnd] = useState<number | null>(null)
  const [why, setWhy] = useState('')
  const [isChecked, setChecked] = useState(false)
  const { title, text, field } = BALLOT_STEP_WORDS.extend!
  const problem = wordsProblem(MAX)(why.trim())
  const now = readNow()
  const submit = () => {
    setChecked(true)
    if (endsAt !== null && !problem) onConfirm({ endsAt, explanation: why.trim() })
  }
  return (
    <Sheet open title={title} closeLabel={BALLOT_DESK_WORDS.close} onClose={onClose}>
      <View className="answer-sheet__said">{text}</View>
      <View className="wrap">
        {laterEnds(ballot).map((end, index) => (
          <Chip key={end} id={`extend-${index + 1}`} label={dateWords(end - 1, now)} on={end === endsAt} onTap={() => setEnd(end)} />
        ))}
      </View>
      <TextField id="extend-words" label={field!} value={why} max={MAX} multiline error={isChecked ? problem : undefined} onChange={setWhy} />
      <Button id="step-confirm" kind="primary" size="lg" block disabled={endsAt === null} busyLabel={busyLabel} onTap={submit}>
        {endsAt === null ? EXTEND_WORDS.choose : EXTEND_WORDS.confirm(untilWords(endsAt, now))}
      </Button>
    </Sheet>
  )
}
