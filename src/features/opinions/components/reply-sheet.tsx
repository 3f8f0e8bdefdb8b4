import { useState } from 'react'
import { View } from '@tarojs/components'
import { OPINIONS_WORDS } from '@/copy/opinions'
import { useChange } from '@/platform/data/use-change'
import { MAX_REPLY, type Opinion } from '@/shared/contract/opinions'
import { Button, Sheet, TextField } from '@/ui'
import { answerQuestion } from '../api/answer-question'

const WORDS = OPINIONS_WORDS.map

interface ReplySheetProps {
  topicId: string
  opinion: Opinion
  onReplied: () => Promise<unknown>
  onClose: () => void
}

/** An office answers a question, for everybody. */
export function ReplySheet({ topicId, opinion, onReplied, onClose }: ReplySheetProps) {
  const [text, setText] = useState('')
  const change = useChange<unknown>({ replace: () => void onReplied(), reload: onReplied }, onClose)
  const isReady = text.trim() !== '' && [...text.trim()].length <= MAX_REPLY
  return (
    <Sheet open title={WORDS.replyTitle} closeLabel={OPINIONS_WORDS.sheet.close} onClose={onClose}>
      <View className="strong">{opinion.text}</View>
      <TextField id="reply-text" label={WORDS.replyField} value={text} onChange={setText} max={MAX_REPLY} multiline />
      <Button
        id="reply-send"
        kind="ink"
        size="lg"
        block
        disabled={!isReady}
        busyLabel={change.isBusy ? WORDS.replySending : undefined}
        onTap={() => void change.run(() => answerQuestion({ topicId, statementId: opinion.id, text: text.trim() }), WORDS.replied)}
      >
        {WORDS.replySend}
      </Button>
    </Sheet>
  )
}
