import { useState } from 'react'
import { SUPPORT_WORDS as WORDS } from '@/copy/topics-detail'
import { speak } from '@/platform/speech/speech'
import type { TopicDetail } from '@/shared/contract/topics'
import { Button, ConfirmSheet, showToast, useMode } from '@/ui'
import { support, takeSupportBack } from '../api/topic-steps'
import type { TopicChange } from '../hooks/use-topic'

interface SupportButtonProps {
  topic: TopicDetail
  home: TopicDetail['mine'][number]
  label: string
  change: TopicChange
}

/** One household's word. In elder mode it is read back before it counts, and taking it back stays on the screen. */
export function SupportButton({ topic, home: { householdId, label: door }, label, change }: SupportButtonProps) {
  const { isElder } = useMode()
  const [isAsking, setAsking] = useState(false)
  const send = async () => {
    setAsking(false)
    const isDone = await change.run(() => support(topic, householdId), WORDS.supported)
    if (isDone && isElder) showToast(WORDS.elderSupported, { tone: 'done', undo: { label: WORDS.elderUndo, onTap: () => void change.run(() => takeSupportBack(topic, householdId), WORDS.taken) } })
  }
  const ask = () => {
    setAsking(true)
    speak(WORDS.elderSpoken(door, topic.title))
  }
  return (
    <>
      <Button id="topic-support" kind="primary" size={isElder ? 'xl' : 'lg'} block busyLabel={change.isBusy ? WORDS.supporting : undefined} onTap={isElder ? ask : () => void send()}>
        {label}
      </Button>
      <ConfirmSheet open={isAsking} title={WORDS.elderTitle} text={WORDS.elderText(door, topic.title)} confirm={WORDS.elderConfirm} keep={WORDS.elderKeep} id="topic-support-sure" kind="primary" onConfirm={() => void send()} onClose={() => setAsking(false)} />
    </>
  )
}
