import { View } from '@tarojs/components'
import { useState } from 'react'
import { TOPIC_WORDS } from '@/copy/topics-detail'
import type { TopicDetail } from '@/shared/contract/topics'
import { characterCount } from '@/shared/domain/characters'
import { MAX_TOPIC_TITLE, MAX_TOPIC_WISH } from '@/shared/domain/topics/proposing'
import { Button, Sheet, TextField } from '@/ui'
import './sheet-words.css'

interface SaySheetProps {
  topic: TopicDetail
  open: boolean
  /** Of the sheet, and of the button that sends it. */
  title: string
  text: string
  confirm: string
  busyLabel?: string
  onConfirm: (title: string, wish: string | undefined) => void
  onClose: () => void
}

/** It is said, or said anew, from the words that are there. */
export function SaySheet({ topic, open, title: heading, text, confirm, busyLabel, onConfirm, onClose }: SaySheetProps) {
  const [title, setTitle] = useState(topic.title)
  const [wish, setWish] = useState(topic.wish ?? '')
  const titleProblem = title.trim() === '' ? TOPIC_WORDS.required : characterCount(title.trim()) > MAX_TOPIC_TITLE ? TOPIC_WORDS.tooLong(MAX_TOPIC_TITLE) : undefined
  const wishProblem = characterCount(wish.trim()) > MAX_TOPIC_WISH ? TOPIC_WORDS.tooLong(MAX_TOPIC_WISH) : undefined
  const submit = () => {
    if (!titleProblem && !wishProblem) onConfirm(title.trim(), wish.trim() || undefined)
  }
  return (
    <Sheet open={open} title={heading} closeLabel={TOPIC_WORDS.close} onClose={onClose}>
      <View className="t2 sheet-words">{text}</View>
      <TextField id="say-title" label={TOPIC_WORDS.fixTitle} value={title} max={MAX_TOPIC_TITLE} multiline error={titleProblem} onChange={setTitle} />
      <TextField id="say-wish" label={TOPIC_WORDS.fixWish} value={wish} max={MAX_TOPIC_WISH} multiline error={wishProblem} onChange={setWish} />
      <Button id="say-confirm" kind="primary" size="lg" block busyLabel={busyLabel} onTap={submit}>
        {confirm}
      </Button>
    </Sheet>
  )
}
